import { Component } from 'preact';
import { BarsPicture } from '../ui/bars-picture.tsx';
import { documentDay } from '../ui/format.ts';
import { translator } from '../ui/messages.ts';
import { TimelinePicture } from '../ui/timeline-picture.tsx';
import { FACTS_AT_ONCE } from './constants.ts';
import type { CardContent } from './content.ts';
import { messages } from './messages.ts';
import type { Off } from './states.ts';
import { Actions } from './view-actions.tsx';
import { Differences, Facts } from './view-facts.tsx';
import { BackIcon, CloseIcon } from './view-icons.tsx';
import type { CardCommands, CardTexts } from './view-parts.ts';

export interface CardProps {
  readonly content: CardContent;
  /** The name of the subject that the back button leads to. */
  readonly cameFrom: string | undefined;
  /** Address of the words on the page that the card explains. */
  readonly link: string | undefined;
  readonly off: Off | undefined;
  readonly commands: CardCommands;
}

/** The inside of the card's dialog. Everything is text: nothing of the page or the data becomes markup. */
export class CardView extends Component<CardProps, { more: boolean }> {
  override state = { more: false };

  override render({ content, cameFrom, off, commands }: CardProps) {
    const t = translator(messages, content.language);
    return (
      <>
        <Heading t={t} content={content} cameFrom={cameFrom} commands={commands} />
        {off ? (
          <div class="body">
            <p role="status">{t(off === 'site' ? 'switchedOff' : 'muted', { name: content.name })}</p>
            <p>
              <button
                type="button"
                class="plain"
                onClick={off === 'site' ? commands.switchOn : commands.unmute}
              >
                {t('undo')}
              </button>
            </p>
          </div>
        ) : (
          this.inside(t)
        )}
      </>
    );
  }

  private inside(t: CardTexts) {
    const { content, commands, link } = this.props;
    const { picture, facts } = content;
    const atOnce = picture ? FACTS_AT_ONCE.withPicture : FACTS_AT_ONCE.plain;
    const rest = facts.slice(atOnce);
    return (
      <>
        <div class="body">
          {content.timeNote && <p class="note">{content.timeNote}</p>}
          {picture?.kind === 'bars' && <BarsPicture picture={picture} />}
          {picture?.kind === 'timeline' && <TimelinePicture picture={picture} />}
          <Neighbours t={t} content={content} commands={commands} />
          <Facts t={t} language={content.language} facts={facts.slice(0, atOnce)} />
          <div class="folds">
            {rest.length > 0 && (
              <details onToggle={(event) => this.setState({ more: event.currentTarget.open })}>
                <summary>{t('moreFacts', { n: rest.length })}</summary>
                <Facts t={t} language={content.language} facts={rest} />
                {content.moreFacts > 0 && <p class="quiet">{t('sheetHasMore', { n: content.moreFacts })}</p>}
              </details>
            )}
            <Differences t={t} language={content.language} differences={content.differences} />
            <Related t={t} content={content} commands={commands} />
          </div>
        </div>
        <Actions
          t={t}
          content={content}
          commands={commands}
          link={link}
          cited={this.state.more ? facts : facts.slice(0, atOnce)}
        />
      </>
    );
  }
}

interface PartProps {
  readonly t: CardTexts;
  readonly content: CardContent;
  readonly commands: CardCommands;
}

function Heading({ t, content, cameFrom, commands }: PartProps & { cameFrom: string | undefined }) {
  const { name, plainName, value, wording, description, asOf, language } = content;
  // No header, nor a footer below: beside the page's own they would be landmarks of the page.
  return (
    <div class={value ? 'head figure' : 'head'}>
      <div class="title">
        {cameFrom !== undefined && (
          <button
            type="button"
            class="icon"
            aria-label={t('back', { name: cameFrom })}
            title={t('back', { name: cameFrom })}
            onClick={commands.back}
          >
            <BackIcon />
          </button>
        )}
        <h2 id="name">
          {name}
          {plainName && <small> {plainName}</small>}
        </h2>
        <button
          type="button"
          class="icon"
          aria-label={t('close')}
          title={t('close')}
          onClick={commands.close}
        >
          <CloseIcon />
        </button>
      </div>
      {value && (
        <p class="value">
          <strong>{value}</strong> {wording && <span class="wording">{wording}</span>}
        </p>
      )}
      <p class="office">
        {description}
        {asOf && ', '}
        {asOf && <span class="quiet">{t('asOf', { day: documentDay(asOf, language) })}</span>}
      </p>
    </div>
  );
}

/** What came before and after on the timeline. */
function Neighbours({ t, content, commands }: PartProps) {
  const { before, after } = content;
  if (!before && !after) return null;
  return (
    <ul class="neighbours">
      {[before, after].map(
        (event, index) =>
          event && (
            <li key={event.subject}>
              <span class="quiet">
                {t(index ? 'after' : 'before')}, {event.days}
              </span>
              <button type="button" onClick={() => commands.relate(event.subject)}>
                {event.name}
              </button>
            </li>
          ),
      )}
    </ul>
  );
}

function Related({ t, content, commands }: PartProps) {
  if (content.related.length === 0) return null;
  return (
    <details>
      <summary>{t('related')}</summary>
      <p class="related">
        {content.related.map(({ subject, name }) => (
          <button key={subject} type="button" onClick={() => commands.relate(subject)}>
            {name}
          </button>
        ))}
      </p>
    </details>
  );
}
