import { Link, useLocation } from 'wouter';
import type { SignedIn } from '../api/client';
import { useWords } from '../i18n/Language';
import { useKey } from '../keys/Keys';
import { placesOf, type Place } from './places';

export function Navigation({ me }: { me: SignedIn }) {
  const words = useWords();
  return (
    <nav className="shell-nav" aria-label={words.menu.places}>
      <div className="shell-nav-inner">
        {placesOf(me).map((place) => <PlaceLink key={place.name} place={place} />)}
      </div>
    </nav>
  );
}

function PlaceLink({ place }: { place: Place }) {
  const words = useWords();
  const [at, go] = useLocation();
  const name = words.places[place.name];
  const here = at === place.path || at.startsWith(`${place.path}/`);
  useKey(place.keys, words.keys.go(name), () => go(place.path));
  const Icon = place.icon;
  return (
    <Link href={place.path} className="nav-place" {...(here ? { 'aria-current': 'page' as const } : {})}>
      <Icon size={22} stroke={1.6} aria-hidden />
      {name}
    </Link>
  );
}
