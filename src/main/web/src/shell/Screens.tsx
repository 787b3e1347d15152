import { Skeleton, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { Redirect, Route, Switch, useRoute } from 'wouter';
import type { SignedIn } from '../api/client';
import { DeskPage } from '../desk/DeskPage';
import { useWords } from '../i18n/Language';
import { NowherePage } from '../pages/NowherePage';
import { SettingsPage } from '../pages/SettingsPage';
import type { Live } from './Shell';

/** Which screen an address shows. */
export function Screens({ me, live }: { me: SignedIn; live: Live | undefined }) {
  const home = me.roles.includes('agent') || me.roles.includes('supervisor') ? '/desk' : '/settings';
  return (
    <Switch>
      <Route path="/"><Redirect to={home} replace /></Route>
      <Route path="/desk/*?"><DeskScreen live={live} /></Route>
      <Route path="/settings"><Titled name="settings"><SettingsPage /></Titled></Route>
      <Route><Titled name="nowhere"><NowherePage /></Titled></Route>
    </Switch>
  );
}

function DeskScreen({ live }: { live: Live | undefined }) {
  const words = useWords();
  const [, params] = useRoute('/desk/cases/:number');
  const desk = live?.read.data?.desk;
  return (
    <Titled name="desk">
      {!live && <p>{words.noDesk}</p>}
      {live && !desk && <Stack aria-busy="true" maw={1480} mx="auto"><Skeleton h={160} /><Skeleton h={240} /></Stack>}
      {desk && <DeskPage desk={desk} chosen={params?.number ?? ''} />}
    </Titled>
  );
}

/** Every screen has a title of its own and a heading for those who listen. */
function Titled({ name, children }: { name: 'desk' | 'settings' | 'nowhere'; children: React.ReactNode }) {
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
