import { Skeleton, Stack } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useRoute } from 'wouter';
import { DeskPage } from '../desk/DeskPage';
import type { Words } from '../i18n/en';
import { useWords } from '../i18n/Language';
import { NowherePage } from '../pages/NowherePage';
import { FirstPlace } from '../premises/FirstPlace';
import { SettingsPage } from '../pages/SettingsPage';
import { SoundCheckPage } from '../sound-check/SoundCheckPage';
import { sound } from '../softphone/preferences';
import type { Live } from './Shell';

// Whoever never keeps the company does not fetch its pages.
const PremisesPages = lazy(() => import('../premises/PremisesPages').then(({ PremisesPages: pages }) => ({ default: pages })));
const PREMISES = ['setup', 'company', 'numbers', 'hours', 'people', 'audit'] as const;
// Whoever never draws a flow does not fetch the editor; who opens its address fetches it while the house still looks who they are.
const editor = () => import('../flows/FlowsPages').then(({ FlowsPages: pages }) => ({ default: pages }));
const FlowsPages = lazy(editor);
if (window.location.pathname.startsWith('/flows')) {
  // What cannot be fetched now is asked for again, and told, where it is shown.
  void editor().catch(() => undefined);
}

/** Which screen an address shows. */
export function Screens({ live, administers }: { live: Live | undefined; administers: boolean }) {
  const home = live ? '/desk' : '/settings';
  return (
    <Switch>
      <Route path="/">{administers ? <FirstPlace otherwise={home} /> : <Redirect to={home} replace />}</Route>
      {PREMISES.map((name) => <Route key={name} path={`/${name}/*?`}><Titled name={name}><Suspense><PremisesPages /></Suspense></Titled></Route>)}
      <Route path="/sound-check"><Titled name="soundCheck"><SoundCheckPage /></Titled></Route>
      <Route path="/desk/*?"><DeskScreen live={live} /></Route>
      <Route path="/flows/*?"><Titled name="flows"><Suspense><FlowsPages /></Suspense></Titled></Route>
      <Route path="/settings"><Titled name="settings"><SettingsPage desk={live !== undefined} /></Titled></Route>
      <Route><Titled name="nowhere"><NowherePage /></Titled></Route>
    </Switch>
  );
}

function DeskScreen({ live }: { live: Live | undefined }) {
  const words = useWords();
  const [, params] = useRoute('/desk/cases/:number');
  const [bare] = useRoute('/desk');
  const desk = live?.read.data?.desk;
  // Before the first call in this browser one finds out whether it would be heard; a call that is here already comes first.
  if (desk && bare && !sound().checked && !desk.call && !desk['wrap-up']) {
    return <Redirect to="/sound-check" replace />;
  }
  return (
    <Titled name="desk">
      {!live && <p>{words.noDesk}</p>}
      {live && !desk && <Stack aria-busy="true" maw={1480} mx="auto"><Skeleton h={160} /><Skeleton h={240} /></Stack>}
      {desk && <DeskPage desk={desk} chosen={params?.number ?? ''} />}
    </Titled>
  );
}

/** Every screen has a title of its own and a heading for those who listen. */
function Titled({ name, children }: { name: keyof Words['places']; children: React.ReactNode }) {
  const words = useWords();
  const title = words.places[name];
  useEffect(() => {
    document.title = `${title} · ${words.brand}`;
  }, [title, words.brand]);
  return (
    <>
      <h1 className="spoken-only">{title}</h1>
      {children}
    </>
  );
}
