// Web Mercator with the world as a square of 0…1, x eastwards from 180° W, y southwards.

const farthestNorth = 85.05;

function project(lon, lat) {
  const bounded = Math.max(-farthestNorth, Math.min(farthestNorth, lat)) * Math.PI / 180;
  return [(lon + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + bounded / 2)) / (2 * Math.PI)];
}

function latitudeAt(y) {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * 180 / Math.PI;
}

/** Points of a flat list of thousandths of a degree: the first pair whole, the others as steps. */
function projectedSteps(steps) {
  const points = [];
  let lon = 0;
  let lat = 0;
  for (let index = 0; index < steps.length; index += 2) {
    lon += steps[index];
    lat += steps[index + 1];
    points.push(project(lon / 1000, lat / 1000));
  }
  return points;
}

const earthRadius = 6371.0088;

/** A circle around an event's point, for the map: on the sphere, within half a per cent of the ellipsoid's. */
function circleAround(lon, lat, kilometresAway) {
  const angle = kilometresAway / earthRadius;
  const phi = lat * Math.PI / 180;
  const points = [];
  let previous = lon;
  for (let step = 0; step < 72; step++) {
    const bearing = step * Math.PI / 36;
    const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const across = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * sine);
    let there = lon + across * 180 / Math.PI;
    there += 360 * Math.round((previous - there) / 360);
    previous = there;
    points.push(project(there, Math.asin(Math.max(-1, Math.min(1, sine))) * 180 / Math.PI));
  }
  return points;
}

/** The great circle between two points; its length is the geodesic's only nearly, its course on the map exactly enough. */
function greatCircle(from, to) {
  const vector = ({ lon, lat }) => {
    const [l, p] = [lon * Math.PI / 180, lat * Math.PI / 180];
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
  };
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const steps = angle < 0.05 ? 1 : 64;
  const points = [];
  let previous = from.lon;
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    let lon = to.lon;
    let lat = to.lat;
    if (step === 0) {
      ({ lon, lat } = from);
    } else if (step < steps) {
      const [p, q] = [Math.sin((1 - part) * angle), Math.sin(part * angle)];
      const v = a.map((value, index) => p * value + q * b[index]);
      lon = Math.atan2(v[1], v[0]) * 180 / Math.PI;
      lat = Math.atan2(v[2], Math.hypot(v[0], v[1])) * 180 / Math.PI;
    }
    lon += 360 * Math.round((previous - lon) / 360);
    previous = lon;
    points.push(project(lon, lat));
  }
  return points;
}

/** The shortest stretch of 0…1, across its end too, that holds all the numbers. */
function stretchOf(numbers) {
  const sorted = numbers.map((x) => x - Math.floor(x)).sort((a, b) => a - b);
  let gap = sorted[0] + 1 - sorted[sorted.length - 1];
  let start = 0;
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index] - sorted[index - 1] > gap) {
      gap = sorted[index] - sorted[index - 1];
      start = index;
    }
  }
  const west = sorted[start];
  return [west, west + 1 - gap];
}
