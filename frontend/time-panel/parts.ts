import { html, nothing } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { clamp, toIso, type BinUnit } from '../network-data/days.js';
import type { NetworkData } from '../network-data/network-data.js';
import { MODES, type WindowMode } from '../network-data/view.js';
import type { DayWindow } from '../network-data/window.js';
import { icon } from '../shared/icons.js';
import { radioKeys } from '../shared/radio-keys.js';
import { relationTitle } from '../shared/wording.js';
import { toX, type Axis } from './axis.js';
import type { Extent, Handle } from './day-range.js';
import type { Marker } from './markers.js';
import { SPEEDS } from './player.js';

/** The templates that the time panel is put together from; each shows one thing and knows nothing of the others. */

const UNITS: readonly BinUnit[] = ['day', 'week', 'month'];
const NAMED = 3;

export function modeChoice(mode: WindowMode, texts: Localizer, choose: (mode: WindowMode) => void) {
  return html`<div class="segments" role="radiogroup" aria-label=${texts.text('time.mode')} @keydown=${radioKeys}>
    ${MODES.map(
      (one) => html`<button
        type="button"
        role="radio"
        aria-checked=${mode === one}
        tabindex=${mode === one ? 0 : -1}
        title=${texts.text(`mode.${one}.hint`)}
        @click=${() => choose(one)}
      >
        ${texts.text(`mode.${one}`)}
      </button>`,
    )}
  </div>`;
}

export function unitChoice(unit: BinUnit, texts: Localizer, choose: (unit: BinUnit) => void) {
  return html`<div class="segments" role="radiogroup" aria-label=${texts.text('time.unit')} @keydown=${radioKeys}>
    ${UNITS.map(
      (one) => html`<button
        type="button"
        role="radio"
        aria-checked=${unit === one}
        tabindex=${unit === one ? 0 : -1}
        @click=${() => choose(one)}
      >
        ${texts.text(`unit.${one}`)}
      </button>`,
    )}
  </div>`;
}

export function dateFields(days: DayWindow, extent: Extent | null, texts: Localizer, typed: (value: string, handle: Handle) => void) {
  const field = (handle: Handle) => html`<input
    type="date"
    aria-label=${texts.text(days.mode === 'on' ? 'time.day' : `time.${handle}`)}
    .value=${toIso(days[handle])}
    min=${extent ? toIso(extent[0]) : nothing}
    max=${extent ? toIso(extent[1]) : nothing}
    @change=${(event: Event) => typed((event.target as HTMLInputElement).value, handle)}
  />`;
  return html`<div class="dates">
    ${days.mode === 'during' ? html`${field('from')} <span aria-hidden="true">–</span>` : nothing} ${field('to')}
  </div>`;
}

export interface PlayActions {
  step(direction: 1 | -1, larger: boolean): void;
  toggle(): void;
  toggleLoop(): void;
  setSpeed(speed: number): void;
}

export function playControls(isPlaying: boolean, loops: boolean, speed: number, texts: Localizer, actions: PlayActions) {
  const button = (name: Parameters<typeof icon>[0], key: string, act: (event: MouseEvent) => void, pressed?: boolean) =>
    html`<button
      class="icon"
      type="button"
      aria-label=${texts.text(key)}
      title=${texts.text(key)}
      aria-pressed=${pressed === undefined ? nothing : pressed}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  return html`<div class="play" role="group" aria-label=${texts.text('time.playing')}>
    ${button('back', 'time.stepBack', (event) => actions.step(-1, event.shiftKey))}
    ${button(isPlaying ? 'pause' : 'play', isPlaying ? 'time.pause' : 'time.play', () => actions.toggle())}
    ${button('forward', 'time.stepForward', (event) => actions.step(1, event.shiftKey))}
    ${button('loop', 'time.loop', () => actions.toggleLoop(), loops)}
    <select
      aria-label=${texts.text('time.speed')}
      title=${texts.text('time.speed')}
      @change=${(event: Event) => actions.setSpeed(Number((event.target as HTMLSelectElement).value))}
    >
      ${SPEEDS.map((one) => html`<option value=${one} ?selected=${one === speed}>${texts.number(one)}×</option>`)}
    </select>
  </div>`;
}

export function markerButton(marker: Marker, axis: Axis, data: NetworkData, texts: Localizer, choose: (relation: number) => void) {
  const x = toX(axis, marker.day);
  const names = marker.relations.slice(0, NAMED).map((relation) => relationTitle(data, relation, texts));
  const rest = marker.relations.length - names.length;
  const label = `${texts.date(marker.day)}: ${names.join('; ')}${rest > 0 ? ` ${texts.text('time.andMore', { n: rest })}` : ''}`;
  return html`<button
    type="button"
    class="marker ${x < axis.width / 2 ? 'starts' : 'ends'}"
    style="transform:translateX(${x}px)"
    aria-label=${label}
    @pointerdown=${(event: Event) => event.stopPropagation()}
    @click=${() => choose(marker.relations[0])}
  >
    <span class="name" aria-hidden="true">${label}</span>
  </button>`;
}

export interface HandleActions {
  grab(event: PointerEvent, handle: Handle): void;
  key(event: KeyboardEvent, handle: Handle): void;
  release(): void;
}

/** WCAG 2.2 wants this much for each: where the handles meet, what takes the pointer moves apart and what is seen stays. */
const LEAST_TARGET = 24;

export function apart(handle: Handle, distance: number): number {
  const missing = Math.max(0, LEAST_TARGET - distance) / 2;
  return handle === 'from' ? -missing : missing;
}

export function sliderHandle(handle: Handle, x: number, shift: number, days: DayWindow, axis: Axis, extent: Extent, texts: Localizer, actions: HandleActions) {
  const isOut = x < -1 || x > axis.width + 1;
  return html`<div
    class="handle"
    role="slider"
    tabindex="0"
    aria-label=${texts.text(days.mode === 'on' ? 'time.day' : `time.${handle}`)}
    aria-orientation="horizontal"
    aria-valuemin=${handle === 'to' && days.mode === 'during' ? days.from : extent[0]}
    aria-valuemax=${handle === 'from' ? days.to : extent[1]}
    aria-valuenow=${days[handle]}
    aria-valuetext=${texts.date(days[handle])}
    style="transform:translateX(${clamp(x, 0, axis.width) + shift}px);--shift:${shift}px;opacity:${isOut ? 0.35 : 1}"
    @pointerdown=${(event: PointerEvent) => actions.grab(event, handle)}
    @keydown=${(event: KeyboardEvent) => actions.key(event, handle)}
    @keyup=${actions.release}
    @blur=${actions.release}
  ></div>`;
}
