import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../actor-network/actor-network.js';
import type { ActorNetwork } from '../actor-network/actor-network.js';
import { toPng } from '../actor-network/exporting.js';
import '../filter-chips/filter-chips.js';
import '../legend-panel/legend-panel.js';
import type { Facets } from '../network-data/facets.js';
import { toIso } from '../network-data/days.js';
import type { NetworkData } from '../network-data/network-data.js';
import { completeView, defaultView, essentialView, sameView, type View } from '../network-data/view.js';
import '../network-search/network-search.js';
import type { NetworkSearchBox } from '../network-search/network-search.js';
import '../relation-filters/relation-filters.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { applyTheme } from '../shared/theme.js';
import { windowSentence } from '../shared/wording.js';
import '../time-panel/time-panel.js';
import type { Screening, TimePanel, WindowDetail } from '../time-panel/time-panel.js';
import './empty-state.js';
import './explorer-tools.js';
import { download } from './download.js';
import { Exploration } from './exploration.js';
import './first-hints.js';
import './shortcuts-dialog.js';
import type { ShortcutsDialog } from './shortcuts-dialog.js';
import { foldingPanel } from './folding-panel.js';
import { globalShortcut } from './global-shortcuts.js';
import { NetworkLoader } from './network-loader.js';
import { explorerStyles } from './styles.js';
import { Notice } from './notice.js';
import { Printing } from './printing.js';
import { ViewHistory } from './view-history.js';
import { waiting } from './waiting.js';

/** Facets are for reading, not for watching: while a window moves they follow a little behind. */
const FACETS_EVERY_MS = 120;
const CAMERA_RESTS_MS = 400;
const NARROW = '(max-width: 820px)';

interface PartDetail {
  part: Partial<View>;
  settled: boolean;
}

/**
 * The frame of the explorer. Holds the view while it moves and tells the server only what is settled: `view-changed`
 * with {view, replace}, where the view has only the parts that differ from their defaults.
 */
@customElement('entente-explorer')
export class EntenteExplorer extends LocalizedElement {
  static override styles = [controlStyles, explorerStyles];

  /** Where the network comes from. */
  @property() src = 'api/network';
  /** Where sentences are searched. */
  @property() searchSrc = 'api/search';
  /** The committed view, from the server; missing parts have their defaults. */
  @property({ attribute: false }) view: Partial<View> | null = null;
  /** Edge ids of a chain to light up. */
  @property({ attribute: false }) path: string[] = [];
  @property({ type: Boolean, attribute: 'filters-folded', reflect: true }) filtersFolded = false;
  @property({ type: Boolean, attribute: 'evidence-folded', reflect: true }) evidenceFolded = false;

  @state() private data: NetworkData | null = null;
  @state() private failure = false;
  @state() private facets: Facets | null = null;
  @state() private screening: Screening | null = null;
  @state() private counts = { actorCount: 0, relationCount: 0, statementCount: 0 };
  @state() private isEmpty = false;

  @query('actor-network') private network!: ActorNetwork | null;
  @query('time-panel') private time!: TimePanel | null;
  @query('network-search') private search!: NetworkSearchBox | null;
  @query('shortcuts-dialog') private shortcuts!: ShortcutsDialog;

  private readonly notice = new Notice(this);
  protected readonly printing = new Printing(this, () => this.drawPicture());
  private readonly loader = new NetworkLoader(
    (data) => this.open(data),
    () => (this.failure = true),
  );
  private exploration: Exploration | null = null;
  private defaults: View | null = null;
  private history: ViewHistory | null = null;
  /** What is on screen now, settled or not. */
  private current: View | null = null;
  /** The same for panels that don't show the window: it stays one object while only the window moves. */
  private steady: View | null = null;
  private facetsTimer = 0;
  private cameraTimer = 0;
  private readonly onGlobalKey = (event: KeyboardEvent) => this.handleGlobalKey(event);

  /** Lights up a chain of edges, as the server found it between two actors. */
  highlightPath(edgeIds: string[]): void {
    this.path = edgeIds;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyTheme();
    if (matchMedia(NARROW).matches) this.filtersFolded = this.evidenceFolded = true;
    document.addEventListener('keydown', this.onGlobalKey);
    if (this.hasUpdated && !this.data) this.loader.load(this.src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onGlobalKey);
    this.loader.stop();
    clearTimeout(this.facetsTimer);
    clearTimeout(this.cameraTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && this.src) this.loader.load(this.src);
    if (changed.has('view') && this.data) this.adopt();
    if (changed.has('language')) document.documentElement.lang = this.language;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('data') && this.data) this.refill();
  }

  private open(data: NetworkData): void {
    this.exploration = new Exploration(data);
    this.defaults = defaultView(data);
    this.current = completeView(this.view, this.defaults);
    this.history = ViewHistory.startingAt(this.current);
    this.failure = false;
    this.data = data;
  }

  /** Takes on what the server says is committed; its echo of what was just sent changes nothing. */
  private adopt(): void {
    const next = completeView(this.view, this.defaults!);
    if (sameView(next, this.history!.present)) return;
    clearTimeout(this.cameraTimer);
    this.current = next;
    this.history = this.history!.push(next);
    this.refill();
  }

  /** Works out what the current view shows and hands it to the picture; everything else follows when it may. */
  private refill(moving = false): void {
    const { exploration, current } = this;
    if (!exploration || !current) return;
    const window = exploration.show(current);
    this.network?.showWindow(window);
    const { actorCount, relationCount, statementCount } = window;
    this.counts = { actorCount, relationCount, statementCount };
    this.isEmpty = window.activeCount === 0;
    const screening = exploration.screening(current);
    if (!moving || screening !== this.screening) this.steady = current;
    this.screening = screening;
    if (moving) this.facetsLater();
    else this.refreshFacets();
    if (!moving) this.requestUpdate();
  }

  private facetsLater(): void {
    if (this.facetsTimer === 0) this.facetsTimer = window.setTimeout(() => this.refreshFacets(), FACETS_EVERY_MS);
  }

  private refreshFacets(): void {
    clearTimeout(this.facetsTimer);
    this.facetsTimer = 0;
    if (this.exploration && this.current) this.facets = this.exploration.facets(this.current);
  }

  /** Changes parts of the view for good. */
  private commit(part: Partial<View>): void {
    if (!this.current || !this.history) return;
    this.current = { ...this.current, ...part };
    if (part.selection || part.from || part.to) this.path = [];
    this.refill();
    if (sameView(this.current, this.history.present)) return;
    this.history = this.history.push(this.current);
    this.tellView(false);
  }

  private move(part: Partial<View>): void {
    if (!this.current) return;
    this.current = { ...this.current, ...part };
    this.refill(true);
  }

  private tellView(replace: boolean): void {
    this.tell('view-changed', { view: essentialView(this.current!, this.defaults!), replace });
  }

  private travel(to: ViewHistory): void {
    if (to === this.history) return;
    this.history = to;
    this.current = to.present;
    this.refill();
    this.tellView(false);
  }

  private undo(): void {
    if (this.history) this.travel(this.history.undo());
  }

  private redo(): void {
    if (this.history) this.travel(this.history.redo());
  }

  private onCamera(camera: string | null): void {
    if (!this.current) return;
    this.current = { ...this.current, camera };
    this.requestUpdate();
    clearTimeout(this.cameraTimer);
    this.cameraTimer = window.setTimeout(() => {
      this.history = this.history!.replace({ ...this.history!.present, camera });
      this.tellView(true);
    }, CAMERA_RESTS_MS);
  }

  private onPart({ part, settled }: PartDetail): void {
    if (settled) this.commit(part);
    else this.move(part);
  }

  private onSelection(selection: string[]): void {
    this.commit({ selection });
    if (selection.length > 0) this.evidenceFolded = false;
  }

  private onActorFound(id: string): void {
    const { data, current } = this;
    if (!data || !current) return;
    const actor = data.representatives(current.level)[data.actorIndex.get(id)!];
    this.onSelection([data.actorId[actor]]);
    this.network?.centreOn(data.actorId[actor]);
  }

  private reveal(relation: number): void {
    if (!this.exploration || !this.current) return;
    this.commit(this.exploration.reveal(this.current, relation));
    this.evidenceFolded = false;
  }

  private handleGlobalKey(event: KeyboardEvent): void {
    const act = globalShortcut(event);
    if (!act || !this.data) return;
    event.preventDefault();
    const acts: Record<typeof act, () => void> = {
      help: () => this.shortcuts.show(),
      search: () => this.search?.focus(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      filters: () => (this.filtersFolded = !this.filtersFolded),
      table: () => this.commit({ view: this.current!.view === 'table' ? 'network' : 'table' }),
      play: () => this.time?.togglePlay(),
      clear: () => this.current!.selection.length > 0 && this.onSelection([]),
    };
    acts[act]();
  }

  private drawPicture(): string {
    const { network, data, exploration, current } = this;
    if (!network || !data || !exploration || !current) return '';
    return network.exportSvg({ title: data.title, window: windowSentence(exploration.daysOf(current), this.counts, this.texts) });
  }

  private async exportPicture(format: 'png' | 'svg'): Promise<void> {
    const svg = this.drawPicture();
    if (!svg) return;
    const picture = format === 'png' ? await toPng(svg, 2) : new Blob([svg], { type: 'image/svg+xml' });
    download(picture, `${this.data!.title} ${this.current!.from} ${this.current!.to}.${format}`);
  }

  protected override render() {
    const { texts } = this;
    return html`
      <header>
        <div class="brand"><slot name="header"></slot></div>
        ${this.data && this.current
          ? html`<network-search
              .data=${this.data}
              .level=${this.current.level}
              .src=${this.searchSrc}
              .language=${this.language}
              @actor-chosen=${(event: CustomEvent<{ actor: string }>) => this.onActorFound(event.detail.actor)}
              @relation-chosen=${(event: CustomEvent<{ relation: number }>) => this.reveal(event.detail.relation)}
            ></network-search>`
          : nothing}
        <explorer-tools
          .language=${this.language}
          .shown=${this.current?.view ?? 'network'}
          @show=${(event: CustomEvent<{ view: 'network' | 'table' }>) => this.commit({ view: event.detail.view })}
          @export=${(event: CustomEvent<{ format: 'png' | 'svg' }>) => void this.exportPicture(event.detail.format)}
          @copied=${() => this.notice.say(texts.text('share.copied'))}
          @help=${() => this.shortcuts.show()}
        ></explorer-tools>
      </header>
      ${this.renderPanel('filters')}
      <main aria-label=${texts.text('view.label')}>${this.data && this.current ? this.renderView(this.data, this.current) : waiting(this.failure, texts, () => this.loader.load(this.src))}</main>
      ${this.renderPanel('evidence')} ${this.data && this.current ? this.renderTime(this.data, this.current) : nothing}
      ${this.data && this.current?.view === 'network' && !this.isEmpty ? html`<first-hints .language=${this.language}></first-hints>` : nothing}
      <shortcuts-dialog .language=${this.language}></shortcuts-dialog>
    `;
  }

  private renderPanel(name: 'filters' | 'evidence') {
    const { texts } = this;
    const folded = name === 'filters' ? 'filtersFolded' : 'evidenceFolded';
    const isFolded = this[folded];
    const fold = () => (this[folded] = !isFolded);
    const body =
      name === 'evidence'
        ? html`<slot name="evidence"></slot>`
        : html`<relation-filters
            .data=${this.data}
            .view=${this.steady}
            .facets=${this.facets}
            .language=${this.language}
            @view-part=${(event: CustomEvent<PartDetail>) => this.onPart(event.detail)}
          ></relation-filters>`;
    return foldingPanel({ name, isFolded, pointsLeft: (name === 'filters') !== isFolded, fold, body }, texts);
  }

  private renderView(data: NetworkData, view: View) {
    const { texts } = this;
    const isTable = view.view === 'table';
    return html`
      <div class="bar">
        <div class="sheets">
          <button type="button" @click=${() => ((this.filtersFolded = false), (this.evidenceFolded = true))}>${icon('filter')} ${texts.text('panel.filters')}</button>
          <button type="button" @click=${() => ((this.evidenceFolded = false), (this.filtersFolded = true))}>${icon('evidence')} ${texts.text('panel.evidence')}</button>
        </div>
        <filter-chips
          .data=${data}
          .view=${this.steady}
          .language=${this.language}
          .canUndo=${this.history?.canUndo ?? false}
          .canRedo=${this.history?.canRedo ?? false}
          @view-part=${(event: CustomEvent<PartDetail>) => this.onPart(event.detail)}
          @undo=${this.undo}
          @redo=${this.redo}
        ></filter-chips>
      </div>
      <div class="stage">
        <actor-network
          ?hidden=${isTable}
          .data=${data}
          .selection=${view.selection}
          .path=${this.path}
          .camera=${view.camera}
          .measure=${view.measure}
          .ego=${view.ego}
          .language=${this.language}
          @selection-changed=${(event: CustomEvent<{ selection: string[] }>) => this.onSelection(event.detail.selection)}
          @camera-changed=${(event: CustomEvent<{ camera: string | null }>) => this.onCamera(event.detail.camera)}
          @ego-changed=${(event: CustomEvent<{ ego: string | null }>) => this.commit({ ego: event.detail.ego })}
          @full-screen=${this.toggleFullScreen}
        ></actor-network>
        ${isTable
          ? html`<div class="table"><slot name="table"></slot></div>`
          : html`<legend-panel .language=${this.language} .open=${false}></legend-panel>
              ${this.isEmpty ? this.renderEmpty(view) : nothing}`}
        <div class="printed"></div>
        <p class="toast" role="status">${this.notice.text}</p>
      </div>
    `;
  }

  private renderEmpty(view: View) {
    return html`<empty-state
      .why=${this.exploration!.emptiness(view)}
      .isEgo=${view.ego !== null}
      .language=${this.language}
      @view-part=${(event: CustomEvent<PartDetail>) => this.onPart(event.detail)}
      @whole-period=${() => this.commit({ from: toIso(this.data!.extent[0]), to: toIso(this.data!.extent[1]), mode: 'during' })}
    ></empty-state>`;
  }

  private renderTime(data: NetworkData, view: View) {
    return html`<time-panel
      .data=${data}
      .screening=${this.screening}
      .from=${view.from}
      .to=${view.to}
      .mode=${view.mode}
      .counts=${this.counts}
      .language=${this.language}
      @window-changing=${(event: CustomEvent<WindowDetail>) => this.move(event.detail)}
      @window-changed=${(event: CustomEvent<WindowDetail>) => this.commit(event.detail)}
      @marker-chosen=${(event: CustomEvent<{ relation: number }>) => this.reveal(event.detail.relation)}
    ></time-panel>`;
  }

  private toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.renderRoot.querySelector('.stage')?.requestFullscreen();
  }
}
