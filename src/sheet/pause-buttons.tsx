import type { PauseSpan } from '../model/settings.ts';

interface PauseButtonsProps {
  /** The words of the page that they stand on. */
  readonly say: (key: 'pauseHour' | 'pauseMorning' | 'pauseForever') => string;
  readonly onPause: (span: PauseSpan) => void;
}

/** Pauses everywhere, for as long as the button says. */
export function PauseButtons({ say, onPause }: PauseButtonsProps) {
  return (
    <>
      <button type="button" onClick={() => onPause('hour')}>
        {say('pauseHour')}
      </button>
      <button type="button" onClick={() => onPause('morning')}>
        {say('pauseMorning')}
      </button>
      <button type="button" onClick={() => onPause('forever')}>
        {say('pauseForever')}
      </button>
    </>
  );
}
