import { Component, createRef } from 'preact';
import { type CitationFormat, cite } from '../ui/citation.ts';
import type { CardContent, CardFact } from './content.ts';
import { reveal } from './reveal.ts';
import type { CardCommands, CardTexts } from './view-parts.ts';

interface ActionProps {
  readonly t: CardTexts;
  readonly content: CardContent;
  /** The facts that a copy holds: those that the reader sees. */
  readonly cited: readonly CardFact[];
  /** Address of the words on the page that the card explains. */
  readonly link: string | undefined;
  readonly commands: CardCommands;
}

type Row = 'formats' | 'why';

interface ActionState {
  readonly open: Row | undefined;
  readonly copied: boolean | undefined;
}

const OTHER_FORMATS = [
  ['markdown', 'copyMarkdown'],
  ['bibtex', 'copyBibtex'],
  ['csl', 'copyCsl'],
] as const;

/** The rows of actions at the card's foot, and what they open above them. */
export class Actions extends Component<ActionProps, ActionState> {
  override state: ActionState = { open: undefined, copied: undefined };
  private readonly foot = createRef<HTMLDivElement>();

  /** Where the whole card scrolls, what was opened may lie out of sight. */
  override componentDidUpdate(_: ActionProps, { open, copied }: ActionState) {
    const panel = this.foot.current?.closest<HTMLElement>('.card');
    if (panel && (open !== this.state.open || copied !== this.state.copied)) {
      reveal(this.foot.current!, panel);
    }
  }

  private toggle(open: Row) {
    this.setState({ open: this.state.open === open ? undefined : open, copied: undefined });
  }

  private async copy(format: CitationFormat) {
    const { cited, content, link, commands } = this.props;
    const { name, value, language } = content;
    this.setState({ copied: undefined });
    const text = cite(cited, format, language, { figure: value && `${name}: ${value}`, link });
    this.setState({ copied: await commands.copy(text) });
  }

  override render({ t, content, commands }: ActionProps, { open, copied }: ActionState) {
    return (
      <div class="foot" ref={this.foot}>
        {open === 'why' && <p id="why">{content.reason}</p>}
        {open === 'formats' && (
          <p id="formats" class="formats">
            <span class="quiet">{t('copyAs')}</span>
            {OTHER_FORMATS.map(([format, label]) => (
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
            data-copy
            aria-keyshortcuts="c"
            title={t('copyHint')}
            onClick={() => this.copy('text')}
          >
            {t('copy')}
          </button>
          {this.fold('formats')}
          <button type="button" onClick={commands.openFacts}>
            {t('openFacts')}
          </button>
          {content.reason && (
            <>
              {this.fold('why')}
              <button type="button" title={t('muteHint', { name: content.name })} onClick={commands.mute}>
                {t('mute')}
              </button>
              <button type="button" onClick={commands.switchOff}>
                {t('switchOff')}
              </button>
            </>
          )}
        </div>
      </div>
    );
  }

  private fold(row: Row) {
    const isOpen = this.state.open === row;
    return (
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? row : undefined}
        onClick={() => this.toggle(row)}
      >
        {this.props.t(row)}
      </button>
    );
  }
}
