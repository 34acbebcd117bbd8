package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * What belongs to an inspection: checklists, answers and participants. Asked only for those
 * reached.
 */
@ApplicationScoped
class InspectionFile {
  private final EntityManager entityManager;

  InspectionFile(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void keep(UUID inspectionId, int position, Used used) {
    entityManager.persist(new InspectionChecklist(inspectionId, position, used));
  }

  void keep(UUID inspectionId, Used used, RecordAnswer said, UUID hazardId) {
    ChecklistItem item = used.items().get(said.no() - 1);
    entityManager.persist(
        new InspectionAnswer(inspectionId, used.versionId(), item, said, hazardId));
  }

  void keep(UUID inspectionId, Participant participant) {
    entityManager.persist(new InspectionParticipant(inspectionId, participant));
  }

  /** The photos that an answer names. */
  void keepPhotos(UUID inspectionId, UUID versionId, RecordAnswer said) {
    said.photos()
        .forEach(sha256 ->
            entityManager.persist(new ItemPhoto(inspectionId, versionId, said.no(), sha256)));
  }

  /** Named by answers, in no order. */
  List<ItemPhoto> photosOf(UUID inspectionId) {
    return entityManager
        .createQuery("from ItemPhoto where inspectionId = :inspection", ItemPhoto.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }

  /** Whether an answer names a photo with those bytes. */
  boolean isNamed(UUID inspectionId, String sha256) {
    return entityManager
            .createQuery(
                "select count(p) from ItemPhoto p where p.inspectionId = :inspection"
                    + " and p.sha256 = :sha256",
                Long.class)
            .setParameter("inspection", inspectionId)
            .setParameter("sha256", sha256)
            .getSingleResult()
        > 0;
  }

  /** Of all answers that name it, the first that came stays. */
  void arrived(UUID inspectionId, String sha256, UUID photoId) {
    entityManager
        .createQuery(
            "update ItemPhoto p set p.photoId = :photo where p.inspectionId = :inspection"
                + " and p.sha256 = :sha256 and p.photoId is null")
        .setParameter("photo", photoId)
        .setParameter("inspection", inspectionId)
        .setParameter("sha256", sha256)
        .executeUpdate();
  }

  void keepAdvice(UUID inspectionId, UUID hazardId, String advice) {
    entityManager.persist(new InspectionAdvice(inspectionId, hazardId, advice));
  }

  /** Of a guidance visit, in the order of the findings. */
  List<InspectionAdvice> adviceOf(UUID inspectionId) {
    return entityManager
        .createQuery(
            "from InspectionAdvice where inspectionId = :inspection order by id",
            InspectionAdvice.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }

  /** In the order in which they were filled in. */
  List<InspectionChecklist> checklistsOf(UUID inspectionId) {
    return entityManager
        .createQuery(
            "from InspectionChecklist where inspectionId = :inspection order by position",
            InspectionChecklist.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }

  /** In the order of the items. */
  List<InspectionAnswer> answersOf(UUID inspectionId) {
    return entityManager
        .createQuery(
            "from InspectionAnswer where inspectionId = :inspection order by itemNo",
            InspectionAnswer.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }

  /** Codes of the departments that took part beside the lead. */
  List<String> departmentsOf(Inspection inspection) {
    return inspection.kind() == InspectionKind.JOINT
        ? participantsOf(inspection.id()).stream().map(InspectionParticipant::department).toList()
        : List.of();
  }

  /** In the order in which they were named. */
  List<InspectionParticipant> participantsOf(UUID inspectionId) {
    return entityManager
        .createQuery(
            "from InspectionParticipant where inspectionId = :inspection order by id",
            InspectionParticipant.class)
        .setParameter("inspection", inspectionId)
        .getResultList();
  }
}
