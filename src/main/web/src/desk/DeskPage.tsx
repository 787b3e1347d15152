import type { Desk } from '../api/client';
import { OnCall } from './call/OnCall';
import { WrappingUp } from './call/WrappingUp';
import { Idle } from './idle/Idle';

/** What the agent does now decides what the desk shows; the house knows which it is. */
export function DeskPage({ desk, chosen }: { desk: Desk; chosen: string }) {
  if (desk.call) {
    return <OnCall call={desk.call} />;
  }
  if (desk['wrap-up']) {
    return <WrappingUp wrapUp={desk['wrap-up']} />;
  }
  return <Idle desk={desk} chosen={chosen} />;
}
