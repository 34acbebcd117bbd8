package io.zhiben.reporting.inbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Mails by SMTP; with STARTTLS unless the operator says otherwise. */
final class SmtpMail {
  private static final String TIMEOUT_MILLIS = "10000";

  private final NotifyConfig.Mail config;

  SmtpMail(NotifyConfig.Mail config) {
    this.config = config;
  }

  static boolean isOn(NotifyConfig.Mail config) {
    return config.host().isPresent() && config.from().isPresent();
  }

  void send(String address, InboxMessage message, Instant at) throws WayFailed {
    Session session = Session.getInstance(settings());
    try {
      MimeMessage mail = new Identified(session, message.id());
      mail.setFrom(new InternetAddress(config.from().orElseThrow()));
      mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
      mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
      mail.setText(message.text(), StandardCharsets.UTF_8.name());
      mail.setSentDate(Date.from(at));
      mail.setHeader("Auto-Submitted", "auto-generated");
      if (config.user().isPresent()) {
        Transport.send(mail, config.user().get(), config.password().orElse(""));
      } else {
        Transport.send(mail);
      }
    } catch (MessagingException e) {
      // its text may name the address
      throw new WayFailed("mail failed: " + e.getClass().getSimpleName());
    }
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.put("mail.transport.protocol", "smtp");
    settings.put("mail.smtp.host", config.host().orElseThrow());
    settings.put("mail.smtp.port", Integer.toString(config.port()));
    settings.put("mail.smtp.auth", Boolean.toString(config.user().isPresent()));
    settings.put("mail.smtp.starttls.enable", Boolean.toString(config.startTls()));
    settings.put("mail.smtp.starttls.required", Boolean.toString(config.startTls()));
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    settings.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    return settings;
  }

  /** A mail that keeps its id when it is sent again, so that servers and readers see one. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@zhiben>");
    }
  }
}
