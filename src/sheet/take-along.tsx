import { useState } from 'preact/hooks';
import type { Fact } from '../model/fact.ts';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { asAnnotations } from './exports/annotations.ts';
import { factsAbout } from './exports/cited-facts.ts';
import { factsAsCsv } from './exports/csv.ts';
import { exportMessages } from './exports/export-messages.ts';
import { factsAsJson } from './exports/json.ts';
import { asMarkdown } from './exports/markdown.ts';
import { receipt } from './exports/receipt.ts';
import { sheetMessages } from './messages.ts';
import type { PopupView } from './popup-view.ts';
import { saveFile } from './save-file.ts';
import { useSpeech } from './speech.ts';
import type { SheetTools } from './tools.ts';

interface TakeAlongProps {
  readonly catalogue: Catalogue;
  readonly tools: SheetTools;
  /** The page whose facts are taken; without it, the whole sheet. */
  readonly page?: PopupView;
}

interface Taken {
  readonly key: 'asReceipt' | 'asMarkdown' | 'asCsv' | 'asJson' | 'asAnnotations';
  readonly name: string;
  readonly type: string;
  readonly text: () => string | Promise<string>;
}

/** Facts and mentions as files, each by one press. */
export function TakeAlong({ catalogue, tools, page }: TakeAlongProps) {
  const { language } = useSpeech();
  const t = translator(exportMessages, language);
  const [said, setSaid] = useState('');
  if (page && page.page.state !== 'active') return null;
  const save = async ({ name, type, text }: Taken) => {
    try {
      saveFile(name, await text(), type);
      setSaid(t('saved', { name }));
    } catch {
      // Only the page can fail to answer; everything else is at hand.
      setSaid(t('notSaved'));
    }
  };
  return (
    <details class="take">
      <summary>{t('takeAlong')}</summary>
      <p class="note">{t(page ? 'takePage' : 'takeSheet')}</p>
      <ul>
        {takenOf({ catalogue, tools, page }, language).map((taken) => (
          <li key={taken.key}>
            <button type="button" onClick={() => void save(taken)}>
              {t(taken.key)}
            </button>
          </li>
        ))}
      </ul>
      <p class="note" role="status">
        {said}
      </p>
    </details>
  );
}

type Scope = Omit<TakeAlongProps, 'page'> & { readonly page: PopupView | undefined };

function takenOf({ catalogue, tools, page }: Scope, language: 'en' | 'vi'): Taken[] {
  const { edition, locate } = tools;
  const t = translator({ ...sheetMessages, ...exportMessages }, language);
  const title = page ? t('factsOnPage', { title: page.address?.title ?? '' }) : t('pageTitle');
  const facts = (): readonly Fact[] => {
    if (page?.page.state !== 'active') return catalogue.factBase.facts;
    return factsAbout(new Set(Object.keys(page.page.counts)), catalogue);
  };
  const taken: Taken[] = [
    {
      key: 'asMarkdown',
      name: 'gloss-facts.md',
      type: 'text/markdown',
      text: () => asMarkdown(title, facts(), catalogue, language, edition),
    },
    {
      key: 'asCsv',
      name: 'gloss-facts.csv',
      type: 'text/csv',
      text: () => factsAsCsv(facts(), catalogue, language),
    },
    {
      key: 'asJson',
      name: 'gloss-facts.json',
      type: 'application/json',
      text: () => factsAsJson(facts(), catalogue, edition),
    },
  ];
  if (!page) return taken;
  const text = () => receipt(page, catalogue, edition, Date.now());
  taken.unshift({ key: 'asReceipt', name: 'gloss-receipt.txt', type: 'text/plain', text });
  if (!locate) return taken;
  taken.push({
    key: 'asAnnotations',
    name: 'gloss-annotations.jsonld',
    type: 'application/ld+json',
    text: async () => {
      const created = new Date().toISOString();
      return asAnnotations({ title, mentions: await locate(), language, edition, created }, catalogue);
    },
  });
  return taken;
}
