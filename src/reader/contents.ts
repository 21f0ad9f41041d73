import type { ContentRequest } from '../card/build-content.ts';
import type { CardContent } from '../card/content.ts';
import type { Language, SubjectId } from '../model/subject.ts';
import type { Mention } from '../model/text.ts';

/** What cards say, asked of the background when the pointer comes to a mention and kept until `forget`. */
export interface Contents {
  /** Asks for what the card of a mention will say, so that it is there when the pointer has dwelt. */
  prepare(mention: Mention): void;
  /** At once where it is known. Rejects when the background is lost; the next call asks again. */
  of(subject: SubjectId, mention?: Mention): CardContent | Promise<CardContent>;
  forget(): void;
}

/** Contents that are kept; a page has some hundreds of mentions that a pointer could go over. */
const MOST_KEPT = 100;

export function createContents(
  ask: (request: ContentRequest) => Promise<CardContent | undefined>,
  language: () => Language,
): Contents {
  let known = new Map<Mention | SubjectId, CardContent | Promise<CardContent>>();

  const bring = async (subject: SubjectId, mention?: Mention): Promise<CardContent> => {
    const { comparison, reason } = mention ?? {};
    const content = await ask({ subject, language: language(), comparison, reason });
    if (!content) throw new Error(`Nothing is known of ${subject}.`);
    return content;
  };

  const of: Contents['of'] = (subject, mention) => {
    const key = mention ?? subject;
    const there = known.get(key);
    if (there) return there;
    const store = known;
    const coming = bring(subject, mention);
    coming.then(
      (content) => store.set(key, content),
      () => store.delete(key),
    );
    store.set(key, coming);
    for (const [oldest] of store.size > MOST_KEPT ? store : []) {
      store.delete(oldest);
      break;
    }
    return coming;
  };

  return {
    of,
    prepare: (mention) => void of(mention.subject, mention),
    forget() {
      known = new Map();
    },
  };
}
