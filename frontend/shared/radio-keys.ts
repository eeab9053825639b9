/** Arrow keys walk through a radio group and choose, as a group of native radio buttons does. */
export function radioKeys(event: KeyboardEvent): void {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const backward = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if (!forward && !backward) return;
  const group = event.currentTarget as HTMLElement;
  const radios = [...group.querySelectorAll<HTMLElement>('[role=radio]')];
  const at = radios.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  event.stopPropagation();
  const next = radios[(at + (forward ? 1 : -1) + radios.length) % radios.length];
  next.focus();
  next.click();
}
