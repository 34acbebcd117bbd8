import { describe, expect, it } from 'vitest'
import { otherWork } from '@/features/today/otherWork'

describe('other work', () => {
  const keys = (isEnterprise: boolean, ...rights: string[]) => otherWork((right) => rights.includes(right), isEnterprise).map((pile) => pile.key)

  it('is what the rights let somebody do', () => {
    expect(keys(false)).toEqual([])
    expect(keys(false, 'REWARD_DECIDE', 'REWARD_PAY')).toEqual(['rewardDecide', 'rewardPay'])
  })

  it('brings plans to approve to leaders, and missing logs to those who write them', () => {
    expect(keys(false, 'INSPECTION_PLAN_APPROVE', 'DRAW_PUBLISH')).toEqual(['planApprove', 'drawPublish'])
    expect(keys(false, 'RESIDENT_LOG')).toEqual(['residentLog'])
  })

  it('asks for a statement only who does not decide', () => {
    expect(keys(false, 'LOOK_BACK_STATE')).toEqual(['lookBackState'])
    expect(keys(false, 'LOOK_BACK_STATE', 'LOOK_BACK_DECIDE')).toEqual(['lookBackDecide'])
  })

  it('brings what plans ask of units to those who work on it', () => {
    expect(keys(false, 'TASK_WORK', 'REPORT_WRITE', 'RESOLUTION_WORK')).toEqual(['taskOverdue', 'reportMissing', 'reportReturned', 'resolutionOverdue'])
    expect(keys(false, 'TASK_CONFIRM')).toEqual(['taskConfirm'])
    expect(keys(true, 'NOTICE_READ')).toEqual(['receiptMissing'])
  })

  it('shows notices to enterprises only, whose list has none but their own', () => {
    expect(keys(false, 'SECTOR_NOTICE_ANSWER')).toEqual([])
    expect(keys(true, 'SECTOR_NOTICE_ANSWER')).toEqual(['notice'])
  })
})
