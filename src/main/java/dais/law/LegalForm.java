package dais.law;

/// The forms in which reports cite law and the documents of the Congress and the government by number.
public enum LegalForm {
    /// `P.L. 117-263`.
    PUBLIC_LAW,
    /// `136 Stat. 2395`.
    STATUTES_AT_LARGE,
    /// `42 U.S.C. §1983`.
    US_CODE,
    /// `15 C.F.R. §970.516`.
    CFR,
    /// `90 Fed. Reg. 60064`.
    FEDERAL_REGISTER,
    /// `E.O. 14285`.
    EXECUTIVE_ORDER,
    /// `Proclamation 9844`.
    PROCLAMATION,
    /// Bills, resolutions and amendments: `H.R. 2711`, `S.Res. 331`.
    BILL,
    /// Reports, documents and prints of a chamber: `H.Rept. 119-215`.
    COMMITTEE_REPORT,
    /// `Treaty Doc. 108-11`, `T.I.A.S. 11-205`.
    TREATY,
    /// `IF12093`.
    CRS_PRODUCT,
    /// `GAO-22-105183`.
    GAO_PRODUCT
}
