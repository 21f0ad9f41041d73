import { Component } from 'preact';
import { type CitationFormat, cite } from '../ui/citation.ts';
import type { CardContent, CardFact } from './content.ts';
import type { CardCommands, CardTexts } from './view-parts.ts';

interface ActionProps {
  readonly t: CardTexts;
  readonly content: CardContent;
  /** The facts that a copy holds: those that the reader sees. */
  readonly cited: readonly CardFact[];
  readonly commands: CardCommands;
}

interface ActionState {
  readonly open: 'copy' | 'why' | undefined;
  readonly copied: boolean | undefined;
}

const FORMATS = [
  ['text', 'copyText'],
  ['markdown', 'copyMarkdown'],
  ['bibtex', 'copyBibtex'],
] as const;

/** The row of actions at the card's foot, and what they open above it. */
export class Actions extends Component<ActionProps, ActionState> {
  override state: ActionState = { open: undefined, copied: undefined };

  private toggle(open: 'copy' | 'why') {
    this.setState({ open: this.state.open === open ? undefined : open, copied: undefined });
  }

  private async copy(format: CitationFormat) {
    const { cited, content, commands } = this.props;
    this.setState({ copied: undefined });
    this.setState({ copied: await commands.copy(cite(cited, format, content.language)) });
  }

  override render({ t, content, commands }: ActionProps, { open, copied }: ActionState) {
    return (
      <div class="foot">
        {open === 'why' && <p id="why">{content.reason}</p>}
        {open === 'copy' && (
          <p id="copy" class="formats">
            <span class="quiet">{t('copyAs')}</span>
            {FORMATS.map(([format, label]) => (
              <button key={format} type="button" class="plain" onClick={() => this.copy(format)}>
                {t(label)}
              </button>
            ))}
          </p>
        )}
        <p role="status" class="confirmed">
          {copied !== undefined && t(copied ? 'copied' : 'copyFailed')}
        </p>
        <div class="actions">
          <button
            type="button"
            aria-expanded={open === 'copy'}
            aria-controls={open === 'copy' ? 'copy' : undefined}
            onClick={() => this.toggle('copy')}
          >
            {t('copy')}
          </button>
          <button type="button" onClick={commands.openFacts}>
            {t('openFacts')}
          </button>
          {content.reason && (
            <>
              <button
                type="button"
                aria-expanded={open === 'why'}
                aria-controls={open === 'why' ? 'why' : undefined}
                onClick={() => this.toggle('why')}
              >
                {t('why')}
              </button>
              <button type="button" onClick={commands.mute}>
                {t('mute')}
              </button>
            </>
          )}
        </div>
      </div>
    );
  }
}
