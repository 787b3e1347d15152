import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef2ff', '#dfe5fd', '#bcc8f8', '#95a7f2', '#7289ec', '#5a73e6', '#4560dd', '#3650cc', '#2f4bc9', '#24399f',
];

/** Blue like the rest of the dark pages, where the library's own are grey. */
const night: MantineColorsTuple = [
  '#d3d8e2', '#b6bdcb', '#9aa3b5', '#6b7489', '#454d5e', '#363d4b', '#282d38', '#1f2229', '#181b21', '#121419',
];

/** The component library's own shades fail WCAG AA in several places; these are the ones that pass (axe checks them). */
export const theme = createTheme({
  colors: { ink, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Inter Variable', 'Inter', 'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'DejaVu Sans Mono', monospace",
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '650' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 600 } },
  },
});

const SHOWN = ['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'ink', 'grape'] as const;

export const cssVariables: CSSVariablesResolver = (mantine) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': mantine.colors.gray[7],
    '--mantine-color-placeholder': mantine.colors.gray[7],
    '--mantine-color-error': mantine.colors.red[9],
    '--ot-ground': '#f6f7fb',
    '--ot-surface': '#ffffff',
    '--ot-line': mantine.colors.gray[3],
    '--ot-ring': mantine.colors.teal[0],
    ...shades((name) => [`var(--mantine-color-${name}-0)`, darkest(name)]),
  },
  dark: {
    '--mantine-color-dimmed': mantine.colors.dark[1],
    '--mantine-color-placeholder': mantine.colors.dark[1],
    '--mantine-color-error': mantine.colors.red[4],
    '--ot-ground': '#16181d',
    '--ot-surface': '#1f2229',
    '--ot-line': '#363b47',
    '--ot-ring': '#0d2f2b',
    ...shades((name) => [`color-mix(in srgb, var(--mantine-color-${name}-8) 28%, #1f2229)`, `var(--mantine-color-${name}-2)`]),
  },
});

/** Background and text of the `light` variant of each colour. */
function shades(of: (name: string) => [string, string]): Record<string, string> {
  return Object.fromEntries(
    SHOWN.flatMap((name) => {
      const [ground, text] = of(name);
      return [
        [`--mantine-color-${name}-light`, ground],
        [`--mantine-color-${name}-light-hover`, ground],
        [`--mantine-color-${name}-light-color`, text],
      ];
    }),
  );
}

/** Text on the palest shade: the bright colours have nothing dark enough of their own. */
function darkest(name: string): string {
  return ['yellow', 'orange', 'teal', 'green'].includes(name)
    ? `color-mix(in srgb, var(--mantine-color-${name}-9) 65%, black)`
    : `var(--mantine-color-${name}-9)`;
}
