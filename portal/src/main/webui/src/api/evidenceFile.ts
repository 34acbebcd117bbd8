import { post, upload } from './http'

/** A file that shows what was done; `size` in bytes. */
export interface EvidenceFile {
  id: string
  name: string
  mediaType: string
  size: number
  addedAt: string
}

/** `owner` is the address of what the file belongs to. */
export function addEvidenceFile(owner: string, file: Blob, name: string, onProgress: (share: number) => void, idempotencyKey: string) {
  const form = new FormData()
  form.append('file', file, name)
  return upload<EvidenceFile>(`${owner}/files`, form, onProgress, { idempotencyKey })
}

export const removeEvidenceFile = (owner: string, file: EvidenceFile) => post<EvidenceFile>(`${owner}/files/${file.id}/remove`, {})
export const evidenceFileUrl = (owner: string, file: EvidenceFile): string => `${owner}/files/${file.id}`
