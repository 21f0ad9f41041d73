import { useState } from 'preact/hooks';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { exportMessages } from './exports/export-messages.ts';
import type { FileKey } from './exports/files.ts';
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
  readonly key: FileKey;
  readonly name: string;
  readonly type: string;
}

const OF_FACTS: readonly Taken[] = [
  { key: 'asMarkdown', name: 'gloss-facts.md', type: 'text/markdown' },
  { key: 'asCsv', name: 'gloss-facts.csv', type: 'text/csv' },
  { key: 'asJson', name: 'gloss-facts.json', type: 'application/json' },
];
const OF_PAGE: readonly Taken[] = [
  { key: 'asReceipt', name: 'gloss-receipt.txt', type: 'text/plain' },
  ...OF_FACTS,
  { key: 'asAnnotations', name: 'gloss-annotations.jsonld', type: 'application/ld+json' },
];

/** Facts and mentions as files, each by one press. */
export function TakeAlong({ catalogue, tools, page }: TakeAlongProps) {
  const { language } = useSpeech();
  const t = translator(exportMessages, language);
  const [said, setSaid] = useState('');
  const save = async ({ key, name, type }: Taken) => {
    try {
      // Fetched from the extension itself when it is wanted, so that no popup waits for it.
      const { fileText } = await import('./exports/files.ts');
      saveFile(name, await fileText(key, { catalogue, tools, page, language }), type);
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
        {(page ? OF_PAGE : OF_FACTS).map((taken) => (
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
