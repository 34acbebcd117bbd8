import { describe, expect, it } from 'vitest'
import { boxOf, degreesOf, FARTHEST, fitted, FORMS, NEAREST, pixelOf, pushed, stepped, tilesOf, worldOf, zoomed } from '@/features/map/mapView'

const size = { width: 800, height: 400 }
const park = { longitude: 117.45, latitude: 39.09 }
const mill = { longitude: 117.6, latitude: 39.9 }

describe('the map', () => {
  it('puts degrees on the square and back', () => {
    expect(worldOf({ longitude: 0, latitude: 0 })).toEqual({ x: 0.5, y: 0.5 })
    // the square ends where Web Mercator does
    expect(worldOf({ longitude: 180, latitude: 85.0511287798 }).y).toBeCloseTo(0, 9)
    const { x, y } = worldOf(park)
    expect(degreesOf(x, y).longitude).toBeCloseTo(park.longitude, 9)
    expect(degreesOf(x, y).latitude).toBeCloseTo(park.latitude, 9)
  })

  it('shows all points, as near as they allow', () => {
    const view = fitted([park, mill], size)
    for (const point of [park, mill]) {
      const { x, y } = pixelOf(view, size, point)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(size.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(size.height)
    }
    const nearer = zoomed(view, 1)
    const outside = [park, mill].some((point) => {
      const { y } = pixelOf(nearer, size, point)
      return y < 36 || y > size.height - 36
    })
    expect(outside).toBe(true)
  })

  it('puts the north above and the east to the right', () => {
    const view = fitted([park, mill], size)
    const [from, to] = [pixelOf(view, size, park), pixelOf(view, size, mill)]
    expect(to.y).toBeLessThan(from.y)
    expect(to.x).toBeGreaterThan(from.x)
  })

  it('shows one point in the middle, and the country where there is none', () => {
    const { x, y } = pixelOf(fitted([park], size), size, park)
    expect([x, y]).toEqual([400, 200])
    expect(fitted([], size).zoom).toBe(FARTHEST)
  })

  it('stays within its bounds', () => {
    const view = fitted([park], size)
    expect(zoomed(view, 99).zoom).toBe(NEAREST)
    expect(zoomed(view, -99).zoom).toBe(FARTHEST)
    expect(pushed(zoomed(view, -99), 1e9, 1e9)).toMatchObject({ x: 0, y: 0 })
  })

  it('follows the hand', () => {
    const view = fitted([park], size)
    const { x, y } = pixelOf(pushed(view, 30, -12), size, park)
    expect(x).toBeCloseTo(430, 5)
    expect(y).toBeCloseTo(188, 5)
  })

  it('asks for what is seen: west, south, east, north', () => {
    const [west, south, east, north] = boxOf(fitted([park], size), size).split(',').map(Number)
    expect(west!).toBeLessThan(park.longitude)
    expect(east!).toBeGreaterThan(park.longitude)
    expect(south!).toBeLessThan(park.latitude)
    expect(north!).toBeGreaterThan(park.latitude)
  })

  it('covers the ground with pictures', () => {
    const tiles = tilesOf({ x: 0.5, y: 0.5, zoom: 3 }, { width: 256, height: 256 }, '/t/{z}/{x}/{y}.png')
    expect(tiles.map((tile) => [tile.url, tile.left, tile.top])).toEqual([
      ['/t/3/3/3.png', -128, -128],
      ['/t/3/4/3.png', 128, -128],
      ['/t/3/3/4.png', -128, 128],
      ['/t/3/4/4.png', 128, 128],
    ])
    // beyond the edge of the world there are none
    expect(tilesOf({ x: 0, y: 0, zoom: 3 }, { width: 256, height: 256 }, '{z}/{x}/{y}').map((tile) => tile.key)).toEqual(['3/0/0'])
  })

  it('gives each colour a form of its own', () => expect(new Set(Object.values(FORMS)).size).toBe(4))

  it('goes from point to point, round and round', () => {
    expect(stepped(['a', 'b', 'c'], null, 1)).toBe('a')
    expect(stepped(['a', 'b', 'c'], 'c', 1)).toBe('a')
    expect(stepped(['a', 'b', 'c'], 'a', -1)).toBe('c')
    expect(stepped(['a', 'b', 'c'], 'gone', -1)).toBe('c')
    expect(stepped([], 'a', 1)).toBeNull()
  })
})
