import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'

function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [prefix + name] : keysOf(inner as object, `${prefix}${name}.`),
  )
}

function textsOf(value: object): string[] {
  return Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : textsOf(inner as object)))
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(entry.name) && !path.includes('i18n') ? [path] : []
  })
}

const source = join(import.meta.dirname, '../src')
const files = sources(source)
const zhKeys = keysOf(zh)

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(keysOf(en).sort()).toEqual([...zhKeys].sort())
  })

  it('have no empty text', () => {
    expect([...textsOf(zh), ...textsOf(en)].filter((text) => !text.trim())).toEqual([])
  })

  it('name the same placeholders', () => {
    const read = (messages: object, key: string): string =>
      key.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], messages) as string
    const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()
    for (const key of zhKeys) expect(placeholders(read(en, key)), key).toEqual(placeholders(read(zh, key)))
  })

  it('keep Chinese characters out of the English one', () => {
    expect(textsOf(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })
})

describe('the sources', () => {
  it('use no key that the locales lack', () => {
    const missing: string[] = []
    for (const file of files) {
      for (const [, key] of readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)) {
        if (!zhKeys.includes(key!)) missing.push(`${file}: ${key}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('use only groups that the locales have', () => {
    const missing: string[] = []
    const groups = new Set(zhKeys.map((key) => key.slice(0, key.lastIndexOf('.'))))
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      for (const [, group] of [...text.matchAll(/\bword\('([\w.]+)'/g), ...text.matchAll(/\bt\(`([\w.]+)\.\$\{/g)]) {
        if (!groups.has(group!)) missing.push(`${file}: ${group}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('say nothing in Chinese outside the locales', () => {
    const spoken = files.filter((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replaceAll("'中文'", '').replaceAll('>中文<', '')
      return /\p{Script=Han}/u.test(text)
    })
    expect(spoken).toEqual([])
  })
})
