import type { Desk } from '../api/client';
import { OnCall } from './call/OnCall';
import { caseBeside } from './call/openedSince';
import { useOpenedSince } from './call/useOpenedSince';
import { WrappingUp } from './call/WrappingUp';
import { Idle } from './idle/Idle';

/** What the agent does now decides what the desk shows; the house knows which it is. */
export function DeskPage({ desk, chosen }: { desk: Desk; chosen: string }) {
  const opened = useOpenedSince(desk.call?.id ?? desk['wrap-up']?.call ?? '', chosen);
  if (desk.call) {
    return <OnCall call={desk.call} other={caseBeside(opened, desk.call.about?.number ?? '')} />;
  }
  if (desk['wrap-up']) {
    return <WrappingUp wrapUp={desk['wrap-up']} other={caseBeside(opened, desk['wrap-up'].about?.number ?? '')} />;
  }
  return <Idle desk={desk} chosen={chosen} />;
}
