import type { Signal } from '@preact/signals';
import type { FactStatus } from '../model/fact.ts';
import type { SearchFilter } from '../model/search.ts';
import type { SubjectGroup } from '../model/subject.ts';
import { statusWords } from '../ui/status.ts';
import { type Catalogue, GROUPS } from './catalogue.ts';
import { useSpeech } from './speech.ts';

interface SearchFiltersProps {
  readonly filter: Signal<SearchFilter>;
  readonly catalogue: Catalogue;
}

const STATUSES = Object.keys(statusWords) as FactStatus[];

/** Narrows a search by group, status and document. */
export function SearchFilters({ filter, catalogue }: SearchFiltersProps) {
  const { language, t } = useSpeech();
  const narrow = (by: SearchFilter) => {
    filter.value = { ...filter.value, ...by };
  };
  const { group, status, document } = filter.value;
  return (
    <fieldset class="filters">
      <legend class="unseen">{t('narrow')}</legend>
      <Choice
        label={t('filterGroup')}
        all={t('allGroups')}
        chosen={group}
        options={GROUPS.map((each) => [each, t(each)])}
        onChoose={(value) => narrow({ group: value as SubjectGroup | undefined })}
      />
      <Choice
        label={t('filterStatus')}
        all={t('allStatuses')}
        chosen={status}
        options={STATUSES.map((each) => [each, statusWords[each][language]])}
        onChoose={(value) => narrow({ status: value as FactStatus | undefined })}
      />
      <Choice
        label={t('filterDocument')}
        all={t('allDocuments')}
        chosen={document}
        options={catalogue.factBase.documents.map(({ id, title }) => [id, title[language]])}
        onChoose={(value) => narrow({ document: value })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, all, chosen, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
