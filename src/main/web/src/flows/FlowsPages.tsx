import './look/editor.css';
import './look/panels.css';
import './look/views.css';
import './look/canvas.css';
import './look/cards.css';
import './look/exits.css';
import { useRoute } from 'wouter';
import { EditorPage } from './EditorPage';
import { FlowList } from './list/FlowList';

/** The pages of the flow editor: they and their libraries are fetched when somebody goes there. */
export function FlowsPages() {
  const [, params] = useRoute('/flows/:id');
  return params?.id ? <EditorPage key={params.id} id={decodeURIComponent(params.id)} /> : <FlowList />;
}
