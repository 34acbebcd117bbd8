package io.zhiben.contracts.event;

import java.util.Set;

/**
 * Codes of the tags that every tenant has. Criteria, templates and rules that come with the suite
 * name no others; a tenant's own tags stand beside them as data.
 */
public final class NationalTags {
  /** What an enterprise or a place may be given (Y-048, Y-342, Y-527, T-132). */
  public static final Set<String> GIVEN =
      Set.of(
          "aboveScale",
          "ammonia",
          "commercialComplex",
          "confinedSpace",
          "crowdedPlace",
          "dustExplosion",
          "energyStorage",
          "equipmentMaker",
          "equipmentTester",
          "factoryInFactory",
          "fireworks",
          "gasUser",
          "gradeA",
          "gradeB",
          "gradeC",
          "gradeD",
          "hazardousChemicals",
          "highRise",
          "highRisk",
          "homestay",
          "hotWork",
          "keyUnit",
          "labourIntensive",
          "metalSmelting",
          "oldQuarter",
          "schoolBus",
          "scriptGame",
          "selfHeldCarrier",
          "smallPremises",
          "specialEquipment",
          "standard1",
          "standard2",
          "standard3",
          "stateOwned",
          "supermarket",
          "urbanFringe",
          "urbanVillage",
          "warehouse",
          "wasteIndustrial",
          "wasteLicensed",
          "wasteOther");

  /** What a place has by its kind, and nothing else can be given. */
  public static final Set<String> OF_PLACES =
      Set.of(
          "placeBuilding",
          "placeCommunity",
          "placeConstructionProject",
          "placeGroupRental",
          "placeMarket",
          "placeOfficeBuilding",
          "placePark",
          "placePublicFacility",
          "placeRoad",
          "placeScenicArea",
          "placeWaterBody");

  private NationalTags() {}
}
