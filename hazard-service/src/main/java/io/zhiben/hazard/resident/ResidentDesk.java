package io.zhiben.hazard.resident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.resident.ResidentCommands.LogDay;
import io.zhiben.hazard.resident.ResidentCommands.PostResident;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Posts people, takes their logs and ends their stay. */
@ApplicationScoped
class ResidentDesk {
  private static final int MOST_DAYS = 366;

  private final ResidentPosts posts;
  private final ResidentViews views;
  private final ResidentFindings findings;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  ResidentDesk(
      ResidentPosts posts,
      ResidentViews views,
      ResidentFindings findings,
      EnterpriseDirectory directory,
      EntryWindow window,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.posts = posts;
    this.views = views;
    this.findings = findings;
    this.directory = directory;
    this.window = window;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ResidentView post(PostResident command) {
    Caller caller = CurrentCaller.get();
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    if (command.to().isBefore(command.from())
        || command.to().isAfter(command.from().plusDays(MOST_DAYS))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    if (command.from().isBefore(LocalDate.now(clock))) {
      window.require(command.from(), "from");
    }
    String department = LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null;
    ResidentPost post = new ResidentPost(enterprise, command, department);
    post.postedBy(caller.subject(), clock.instant());
    posts.persist(post);
    posts.flush();
    return told("resident.post", post, null);
  }

  @Transactional
  ResidentView log(UUID id, LogDay command) {
    ResidentPost post = begin(id, ResidentVerb.LOG);
    window.require(command.day(), "day");
    if (!post.holds(command.day())) {
      throw Problem.ofField(ResidentError.RESIDENT_DAY_OUTSIDE, "day");
    }
    if (posts.logsOf(id).stream().anyMatch(one -> one.day().equals(command.day()))) {
      throw Problem.of(ResidentError.RESIDENT_LOGGED_ALREADY, command.day());
    }
    ResidentView before = views.of(post);
    ResidentLog log =
        new ResidentLog(
            id,
            command.day(),
            command.note().strip(),
            CurrentCaller.get().subject(),
            clock.instant());
    List<HazardSummary> reported =
        findings.report(
            directory.requireForWriting(post.enterpriseId()),
            command.day(),
            command.findings(),
            Right.RESIDENT_LOG);
    log.found(reported);
    posts.keep(log);
    post.logged();
    posts.flush();
    return told("resident.log", post, before);
  }

  @Transactional
  ResidentView end(UUID id, String reason) {
    ResidentPost post = begin(id, ResidentVerb.END);
    ResidentView before = views.of(post);
    post.end(LocalDate.now(clock), reason.strip(), CurrentCaller.get().subject());
    posts.flush();
    return told("resident.end", post, before);
  }

  private ResidentPost begin(UUID id, ResidentVerb verb) {
    ResidentPost post = posts.requireForWriting(id);
    ResidentPolicy.permit(
        verb, post.state(LocalDate.now(clock)), views.leadsOf(post), CurrentCaller.get());
    preconditions.requireMatch(post.version());
    return post;
  }

  private ResidentView told(String action, ResidentPost post, ResidentView before) {
    ResidentView after = views.of(post);
    audit.record(action, "ResidentPost", post.id(), post.place().code(), before, after);
    return after;
  }
}
