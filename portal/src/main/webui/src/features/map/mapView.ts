import type { RiskColour } from '@/api/map'

/** Web Mercator over WGS-84: the world is a square of side 1, its upper left corner at (0, 0). */

export const TILE = 256
export const NEAREST = 18
export const FARTHEST = 3
/** A single point is shown with some of its surroundings. */
const NEAREST_FIT = 16
const MARGIN = 36
/** All of the country, where there is no point to go by. */
const EVERYWHERE = { longitude: 105, latitude: 35 }

export interface Degrees {
  longitude: number
  latitude: number
}

export interface Size {
  width: number
  height: number
}

/** The middle of what is seen, on the square, and how near it is: each step doubles. */
export interface View {
  x: number
  y: number
  zoom: number
}

export const worldOf = ({ longitude, latitude }: Degrees): { x: number; y: number } => {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export const degreesOf = (x: number, y: number): Degrees => ({
  longitude: (x - 0.5) * 360,
  latitude: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
})

/** Pixels along the side of the world. */
export const sideOf = (zoom: number): number => TILE * 2 ** zoom

export function pixelOf(view: View, size: Size, at: Degrees): { x: number; y: number } {
  const world = worldOf(at)
  const side = sideOf(view.zoom)
  return { x: (world.x - view.x) * side + size.width / 2, y: (world.y - view.y) * side + size.height / 2 }
}

/** The nearest view that shows all of them. */
export function fitted(points: Degrees[], size: Size): View {
  if (!points.length) return { ...worldOf(EVERYWHERE), zoom: FARTHEST }
  const worlds = points.map(worldOf)
  const [left, right] = [Math.min(...worlds.map((one) => one.x)), Math.max(...worlds.map((one) => one.x))]
  const [top, bottom] = [Math.min(...worlds.map((one) => one.y)), Math.max(...worlds.map((one) => one.y))]
  let zoom = NEAREST_FIT
  const fits = (): boolean =>
    (right - left) * sideOf(zoom) <= Math.max(1, size.width - 2 * MARGIN) &&
    (bottom - top) * sideOf(zoom) <= Math.max(1, size.height - 2 * MARGIN)
  while (zoom > FARTHEST && !fits()) zoom--
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom }
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

export const zoomed = (view: View, steps: number): View => ({ ...view, zoom: within(view.zoom + steps, FARTHEST, NEAREST) })

/** The view after the map was pushed by so many pixels. */
export const pushed = (view: View, right: number, down: number): View => ({
  ...view,
  x: within(view.x - right / sideOf(view.zoom), 0, 1),
  y: within(view.y - down / sideOf(view.zoom), 0, 1),
})

/** What is seen, as `west,south,east,north`. */
export function boxOf(view: View, size: Size): string {
  const side = sideOf(view.zoom)
  const [half, tall] = [size.width / 2 / side, size.height / 2 / side]
  const corner = degreesOf(within(view.x - half, 0, 1), within(view.y + tall, 0, 1))
  const opposite = degreesOf(within(view.x + half, 0, 1), within(view.y - tall, 0, 1))
  return [corner.longitude, corner.latitude, opposite.longitude, opposite.latitude].map((degree) => degree.toFixed(6)).join(',')
}

export interface Tile {
  key: string
  url: string
  left: number
  top: number
}

/** The pictures that cover the view. */
export function tilesOf(view: View, size: Size, source: string): Tile[] {
  const count = 2 ** view.zoom
  const side = sideOf(view.zoom)
  const [left, top] = [view.x * side - size.width / 2, view.y * side - size.height / 2]
  const tiles: Tile[] = []
  for (let y = Math.max(0, Math.floor(top / TILE)); y <= Math.min(count - 1, Math.floor((top + size.height) / TILE)); y++) {
    for (let x = Math.max(0, Math.floor(left / TILE)); x <= Math.min(count - 1, Math.floor((left + size.width) / TILE)); x++) {
      tiles.push({
        key: `${view.zoom}/${x}/${y}`,
        url: source.replaceAll('{z}', String(view.zoom)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y)),
        left: x * TILE - left,
        top: y * TILE - top,
      })
    }
  }
  return tiles
}

/** A thing on the map. `text` says all of it; `number` stands beside it where it stands for many. */
export interface Mark extends Degrees {
  key: string
  colour: RiskColour
  text: string
  number?: string
}

/** Each colour has a form of its own, for those who don't tell colours apart; drawn around (0, 0). */
export const FORMS: Record<RiskColour, string> = {
  RED: 'M0 -10 L10 8 L-10 8 Z',
  ORANGE: 'M0 -10 L10 0 L0 10 L-10 0 Z',
  YELLOW: 'M-8 -8 H8 V8 H-8 Z',
  BLUE: 'M-7 0 A7 7 0 1 1 7 0 A7 7 0 1 1 -7 0 Z',
}

/** The next of the list, round and round; the first where none was chosen. */
export function stepped(keys: string[], chosen: string | null, steps: number): string | null {
  if (!keys.length) return null
  const at = chosen === null ? -1 : keys.indexOf(chosen)
  if (at < 0) return steps > 0 ? keys[0]! : keys.at(-1)!
  return keys[(((at + steps) % keys.length) + keys.length) % keys.length]!
}
