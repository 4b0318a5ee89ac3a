// Events that would lie on each other at the scale of the map, gathered.

/** Pixels within which events are one symbol: more where there are many. */
function reachOf(count) {
  return count > 300 ? 46 : 15;
}

/**
 * Gathers events for a map of `scale` pixels a world.
 *
 * Cells of a grid first, then neighbours that are still too close; the result depends on the events and the scale alone.
 */
function clustersOf(shown, scale) {
  const reach = reachOf(shown.length);
  const cells = new Map();
  for (const event of shown) {
    if (!event.onMap) continue;
    const column = Math.floor((event.x * scale) / reach);
    const row = Math.floor((event.y * scale) / reach);
    const key = `${column},${row}`;
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { key, column, row, events: [], x: 0, y: 0 }));
    cell.events.push(event);
    cell.x += event.x;
    cell.y += event.y;
  }
  const found = [...cells.values()];
  for (const cell of found) {
    cell.x /= cell.events.length;
    cell.y /= cell.events.length;
  }
  found.sort((a, b) => b.events.length - a.events.length);
  for (const cell of found) {
    if (cell.isGone) continue;
    for (let column = cell.column - 1; column <= cell.column + 1; column++) {
      for (let row = cell.row - 1; row <= cell.row + 1; row++) {
        const other = cells.get(`${column},${row}`);
        if (!other || other === cell || other.isGone) continue;
        if (Math.hypot(other.x - cell.x, other.y - cell.y) * scale > reach * 0.8) continue;
        const [m, n] = [cell.events.length, other.events.length];
        cell.x = (cell.x * m + other.x * n) / (m + n);
        cell.y = (cell.y * m + other.y * n) / (m + n);
        cell.events.push(...other.events);
        other.isGone = true;
      }
    }
  }
  return found.filter((cell) => !cell.isGone).map(({ events, x, y }) => ({ events, x, y, counts: countsOf(events) }));
}

function countsOf(gathered) {
  return groups.map((group) => gathered.reduce((sum, event) => sum + (event.group === group), 0));
}

/** Whether all events of a cluster have one place, so that no scale tells them apart. */
function isOnePlace(cluster) {
  const [first] = cluster.events;
  return cluster.events.every((event) => Math.hypot(event.x - first.x, event.y - first.y) < 1e-6);
}
