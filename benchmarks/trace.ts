export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

/** Medians in milliseconds of processor time. `other` is what the main thread does besides: scheduling, the commit of layers, the marks. */
export interface Work {
  total: number;
  script: number;
  style: number;
  paint: number;
  raster: number;
  other: number;
}

type Class = Exclude<keyof Work, 'total'>;

const CLASSES: [RegExp, Class][] = [
  [/^(FireAnimationFrame|FunctionCall|TimerFire|EventDispatch|EvaluateScript|RunMicrotasks|MinorGC|MajorGC|V8\..*)$/, 'script'],
  [/^(UpdateLayoutTree|Layout|HitTest)$/, 'style'],
  [/^(PrePaint|Paint|Layerize|UpdateLayer)$/, 'paint'],
  // Without a graphics card canvases are rastered here, on the main thread, within the commit.
  [/^LayerTreeHost::DoUpdateLayers$/, 'raster'],
];

/** Work of each marked stretch: the main thread's tasks by class, and raster on whatever thread. */
export function workOf(mark: string, events: TraceEvent[]): Work {
  const marks = (end: string) => events.filter((e) => e.name === `${mark}-${end}`).sort((a, b) => a.ts - b.ts);
  const begins = marks('begin');
  const ends = marks('end');
  const pid = begins[0].pid;
  const names = events.filter((e) => e.name === 'thread_name' && e.pid === pid);
  const main = names.find((e) => e.args?.name === 'CrRendererMain')!.tid;
  const slices = events.filter((e) => e.ph === 'X').sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const onMain = slices.filter((e) => e.pid === pid && e.tid === main);
  const rasters = slices.filter((e) => (e.name === 'RasterTask' && e.pid === pid) || e.name === 'GPUTask');
  const stretches = begins.map((begin, index) => {
    // A task that a mark lies in counts whole: its work is the step's.
    const isWithin = (e: TraceEvent) => e.ts + (e.dur ?? 0) > begin.ts && e.ts < ends[index].ts;
    const work = classify(tasksWith(isWithin, onMain));
    work.raster += rasters.filter(isWithin).reduce((sum, e) => sum + lasting(e), 0);
    work.total = work.script + work.style + work.paint + work.raster + work.other;
    return work;
  });
  const median = (of: keyof Work) => stretches.map((work) => work[of]).sort((a, b) => a - b)[Math.floor(stretches.length / 2)];
  const [total, script, style, paint, raster, other] = (['total', 'script', 'style', 'paint', 'raster', 'other'] as const).map(median);
  return { total, script, style, paint, raster, other };
}

/** Tasks in a stretch with everything nested in them. */
function tasksWith(isWithin: (e: TraceEvent) => boolean, onMain: TraceEvent[]): TraceEvent[] {
  const tasks = onMain.filter((e) => e.name === 'RunTask' && isWithin(e));
  let next = 0;
  return onMain.filter((e) => {
    while (next < tasks.length && tasks[next].ts + (tasks[next].dur ?? 0) <= e.ts) next++;
    return next < tasks.length && e.ts >= tasks[next].ts;
  });
}

/** Each slice's own time, without what is nested in it, goes to its class, or else to that of what it is nested in. */
function classify(slices: TraceEvent[]): Work {
  const work: Work = { total: 0, script: 0, style: 0, paint: 0, raster: 0, other: 0 };
  const open: { end: number; to: Class }[] = [];
  for (const slice of slices) {
    while (open.length > 0 && open[open.length - 1].end <= slice.ts) open.pop();
    const parent = open[open.length - 1]?.to;
    const own = CLASSES.find(([name]) => name.test(slice.name))?.[1] ?? parent ?? 'other';
    work[own] += lasting(slice);
    if (parent) work[parent] -= lasting(slice);
    open.push({ end: slice.ts + (slice.dur ?? 0), to: own });
  }
  return work;
}

function lasting(slice: TraceEvent): number {
  return (slice.tdur ?? slice.dur ?? 0) / 1000;
}
