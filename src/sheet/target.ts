import { useEffect, useState } from 'preact/hooks';

/** The subject that the page's address names, if any. */
export interface Target {
  readonly id: string;
  readonly visit: number;
}

/**
 * The id after `#` in the page's address, and a number that grows with every move there, so that going to the
 * same subject again also counts. Links between subjects are plain links, and the browser's back works.
 */
export function useTarget(): Target {
  const [target, setTarget] = useState({ id: idInAddress(), visit: 0 });
  useEffect(() => {
    const follow = () => setTarget(({ visit }) => ({ id: idInAddress(), visit: visit + 1 }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return target;
}

const idInAddress = (): string => location.hash.slice(1);
