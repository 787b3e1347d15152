import type { Callback } from '../../api/client';
import { useLanguage } from '../../i18n/Language';
import { WithdrawCallback } from '../moves/WithdrawCallback';
import { CallbackLines } from './CallbackLines';
import { Row } from './Row';
import { titled } from './titles';
import type { Place } from './WorkRow';

const COLOURS = { overdue: 'red', due: 'orange', 'due-soon': 'yellow', later: 'gray', dialling: 'blue', task: 'red' } as const;

/** How a callback stands: its state says more than the time while it is being kept. */
export const callbackStanding = (one: Callback) => (one.state === 'open' ? one.standing : one.state);

/** A callback we owe. */
export function CallbackRow({ callback, place }: { callback: Callback; place: Place }) {
  const { words } = useLanguage();
  const standing = callbackStanding(callback);
  return (
    <Row
      title={titled({ ...callback, caller: callback.to }, words)}
      badge={words.matters.callback[standing]}
      colour={COLOURS[standing]}
      {...place}
      lines={<CallbackLines callback={callback} />}
    >
      {callback.state !== 'dialling' && <WithdrawCallback id={callback.id} />}
    </Row>
  );
}
