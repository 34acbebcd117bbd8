package io.zhiben.hazard.document;

import io.zhiben.platform.file.FileStore;
import io.zhiben.platform.file.FileStoreException;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The bytes of documents and templates. A file is complete before its row is, and goes when the row
 * doesn't come to stay.
 */
@ApplicationScoped
class DocumentFiles {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String PDF = "application/pdf";
  private static final Logger LOG = Logger.getLogger(DocumentFiles.class);

  private final FileStore files;
  private final TransactionSynchronizationRegistry transactions;

  DocumentFiles(FileStore files, TransactionSynchronizationRegistry transactions) {
    this.files = files;
    this.transactions = transactions;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void put(String key, byte[] content, String mediaType) {
    put(key, new ByteArrayInputStream(content), content.length, mediaType);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void put(String key, InputStream content, long length, String mediaType) {
    removeUnlessCommitted(key);
    try {
      files.put(key, content, length, mediaType);
    } catch (FileStoreException e) {
      LOG.error("a document cannot be kept", e);
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
  }

  Optional<InputStream> open(String key) {
    return files.open(key);
  }

  byte[] require(String key) {
    try (InputStream in = files.open(key).orElseThrow(Problem::notFound)) {
      return in.readAllBytes();
    } catch (IOException e) {
      LOG.error("a document cannot be read", e);
      throw Problem.of(CommonError.SERVICE_UNAVAILABLE);
    }
  }

  private void removeUnlessCommitted(String key) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // the file is written already
          }

          @Override
          public void afterCompletion(int status) {
            // an outcome that nobody knows keeps the file: a row without one would be worse
            if (status == Status.STATUS_ROLLEDBACK) {
              files.delete(key);
            }
          }
        });
  }
}
