import { describe, expect, it } from 'vitest'
import { blankChannel, blankRoute, channelFaults, channelsBody, routeFaults, routesBody } from '@/features/tipoff/routeForm'
import { blankTipOff, toBody, villagePosterAddress } from '@/features/tipoff/tipOffForm'

describe('the table of units', () => {
  it('finds lines that say nothing or stand twice', () => {
    const lines = [
      { category: 'FIRE_LANE', roadClass: 'MAIN', unit: '交警' },
      { category: 'FIRE_LANE', roadClass: '', unit: ' ' },
      { category: 'FIRE_LANE', roadClass: 'MAIN', unit: '城管' },
      blankRoute(),
    ]
    expect(routeFaults(lines)).toEqual([1, 2, 3])
    expect(routeFaults(lines.slice(0, 1))).toEqual([])
  })

  it('sends no road where all others are meant', () => {
    expect(routesBody([{ category: 'FIRE', roadClass: '', unit: ' 消防 ' }])).toEqual([{ category: 'FIRE', roadClass: null, unit: '消防' }])
  })
})

describe('a tip-off by a village\'s poster', () => {
  it('has its own address, and a road only where one was chosen', () => {
    expect(villagePosterAddress('https://a.cn', '120110013001')).toBe('https://a.cn/public/tip-off?village=120110013001')
    expect(toBody({ ...blankTipOff('QR'), roadClass: 'MAIN' })).toMatchObject({ roadClass: 'MAIN' })
    expect(toBody(blankTipOff('QR'))).not.toHaveProperty('roadClass')
  })
})

describe('ways to report', () => {
  it('each have a number or an address', () => {
    expect(channelFaults([{ ...blankChannel(), address: '12345' }, blankChannel()])).toEqual([1])
    expect(channelsBody([{ channel: 'PHONE', address: ' 022 ', hours: ' ' }])).toEqual([{ channel: 'PHONE', address: '022', hours: null }])
  })
})
