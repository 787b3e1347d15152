import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  badge: string;
  colour: string;
  chosen: boolean;
  /** nothing to open when there is no case yet */
  onChoose?: (() => void) | undefined;
  inCase?: boolean;
  lines?: ReactNode;
  /** what can be done with it at once */
  children?: ReactNode;
};

/** One line of the list: what it is about, how it stands, and what can be done without opening it. */
export function Row({ title, badge, colour, chosen, onChoose, inCase = false, lines, children }: Props) {
  const words = (
    <span className="task">
      <span className="task-words">
        {!inCase && <Text span size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>{title}</Text>}
        {lines}
      </span>
      <Badge color={colour}>{badge}</Badge>
    </span>
  );
  return (
    <li className="work-item" aria-current={chosen}>
      {onChoose ? (
        <button type="button" className="work-row" aria-current={chosen} onClick={onChoose}>{words}</button>
      ) : (
        // Reached by j and k like the others, so that nothing in the list is skipped.
        <div className="work-row" tabIndex={-1}>{words}</div>
      )}
      {children && <div className="work-acts">{children}</div>}
    </li>
  );
}

/** One more thing said about it. */
export function Line({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <Text span size="sm" display="block" style={{ overflowWrap: 'anywhere' }} {...(quiet ? { c: 'dimmed' } : {})}>
      {children}
    </Text>
  );
}
