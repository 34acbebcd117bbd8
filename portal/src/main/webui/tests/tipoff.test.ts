import { describe, expect, it } from 'vitest'
import { renderSVG } from 'uqr'
import { blankTipOff, missing, posterAddress, toBody } from '@/features/tipoff/tipOffForm'

const filled = () => ({ ...blankTipOff('WEB'), regionCode: '120110013000', category: 'FIRE', text: ' 出口上锁 ' })

describe('a tip-off', () => {
  it('needs a town, a category and words, and a name only from whoever wants to be named', () => {
    expect(missing(blankTipOff('WEB'))).toEqual(['regionCode', 'category', 'text'])
    expect(missing(filled())).toEqual([])
    expect(missing({ ...filled(), text: '  ' })).toEqual(['text'])
    expect(missing({ ...filled(), named: true })).toEqual(['identity.name'])
  })

  it('sends nothing of a person who stays anonymous, even if he typed it first', () => {
    const body = toBody({ ...filled(), name: '张三', phone: '138', others: '李四', named: false })
    expect(JSON.stringify(body)).not.toMatch(/张三|138|李四|identity/)
    expect(body.text).toBe('出口上锁')
    expect(body).not.toHaveProperty('happenedOn')
  })

  it('splits the further signatories however they are written', () => {
    const body = toBody({ ...filled(), named: true, name: ' 张三 ', others: '李四、王五\n 赵六 ,; ' })
    expect(body.identity).toEqual({ name: '张三', others: ['李四', '王五', '赵六'] })
  })

  it("names the enterprise by the poster's code or by what was typed, never both", () => {
    expect(toBody({ ...filled(), enterpriseId: 'e1', enterpriseName: '乐园' })).toMatchObject({ enterpriseId: 'e1' })
    expect(toBody({ ...filled(), enterpriseId: 'e1', enterpriseName: '乐园' })).not.toHaveProperty('enterpriseName')
    expect(toBody({ ...filled(), enterpriseName: ' 乐园 ' })).toMatchObject({ enterpriseName: '乐园' })
  })

  it('has a submission of its own each time', () => {
    expect(blankTipOff('WEB').submission).not.toBe(blankTipOff('WEB').submission)
  })
})

describe('a poster', () => {
  it('leads to the form of its enterprise', () => {
    expect(posterAddress('https://zhiben.example.cn', 'a b')).toBe('https://zhiben.example.cn/public/tip-off?enterprise=a%20b')
    expect(renderSVG(posterAddress('https://zhiben.example.cn', 'x'))).toContain('<svg')
  })
})
