/// Inter-coder agreement and code saturation for content and thematic analysis, in plain Java without dependencies.
module org.emic.agreement {
    exports org.emic.agreement;
    exports org.emic.agreement.binary;
    exports org.emic.agreement.data;
    exports org.emic.agreement.distance;
    exports org.emic.agreement.intervals;
    exports org.emic.agreement.nominal;
    exports org.emic.agreement.saturation;
    exports org.emic.agreement.spans;
    exports org.emic.agreement.work;
}
