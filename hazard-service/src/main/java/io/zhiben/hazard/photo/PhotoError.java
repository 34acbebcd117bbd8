package io.zhiben.hazard.photo;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals of photos. */
public enum PhotoError implements ErrorCode {
  /** The file is neither a JPEG nor a PNG image, whatever it is called. */
  PHOTO_NOT_AN_IMAGE(Kind.UNSUPPORTED_MEDIA),
  /** The file begins like an image and cannot be decoded to its end. */
  PHOTO_BROKEN(Kind.INVALID),
  /** The image has more pixels than are taken. */
  PHOTO_TOO_MANY_PIXELS(Kind.TOO_LARGE),
  /** The file has more bytes than are taken. */
  PHOTO_TOO_LARGE(Kind.TOO_LARGE),
  /** The hazard has as many photos as it may have. */
  PHOTO_LIMIT_REACHED(Kind.CONFLICT);

  private final Kind kind;

  PhotoError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
