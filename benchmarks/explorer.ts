import '../frontend/entente-explorer/entente-explorer.js';
import type { EntenteExplorer } from '../frontend/entente-explorer/entente-explorer.js';

const wanted = new URLSearchParams(location.search);
const explorer = document.createElement('entente-explorer') as EntenteExplorer;
explorer.src = `/api/network?set=${wanted.get('set') ?? 'libya'}`;
explorer.language = wanted.get('language') ?? 'en';
explorer.view = JSON.parse(wanted.get('view') ?? '{}');
explorer.innerHTML = '<strong slot="header" style="font-size:16px">Entente</strong><p slot="evidence" style="padding:0 14px">Select an actor or an edge.</p>';
explorer.addEventListener('view-changed', (event) => console.info('view-changed', JSON.stringify((event as CustomEvent).detail)));
document.body.append(explorer);
