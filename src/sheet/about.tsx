import type { Edition } from '../model/edition.ts';
import type { Catalogue } from './catalogue.ts';
import { usePageSpeech } from './page-speech.ts';

interface AboutProps {
  readonly catalogue: Catalogue;
  readonly edition: Edition;
}

/** Which Gloss this is, what it knows, what it may do and why, and under which licence. */
export function About({ catalogue: { factBase }, edition }: AboutProps) {
  const { t } = usePageSpeech();
  const { facts, subjects, documents, differences } = factBase;
  return (
    <section class="about-gloss" aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <p>{t('aboutVersion', { version: edition.version })}</p>
      <p>
        {t('aboutFactBase', {
          factBase: edition.factBase,
          facts: facts.length,
          subjects: subjects.length,
          documents: documents.length,
          differences: differences.length,
        })}
      </p>
      <p>{t('limitPrivacy')}</p>
      <h3>{t('permissions')}</h3>
      <ul>
        <li>{t('permissionSites')}</li>
        <li>{t('permissionScripts')}</li>
        <li>{t('permissionStorage')}</li>
        <li>{t('permissionAlarms')}</li>
        <li>{t('permissionPanel')}</li>
      </ul>
      <p>{t('licence')}</p>
    </section>
  );
}
