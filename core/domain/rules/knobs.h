// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/decimal.h"

#include <QList>
#include <QString>

namespace soviec {

/// What limits work beyond the plan: the result as a whole, each component, or nothing.
enum class Cap { Total, Component, None };
template <>
struct Codes<Cap> {
    static constexpr CodeOf<Cap> entries[] = {
        {Cap::Total, u"total"}, {Cap::Component, u"component"}, {Cap::None, u"none"}};
};

/// A fault costs a part of one product, or that part of the whole line.
enum class FaultUnit { Product, Line };
template <>
struct Codes<FaultUnit> {
    static constexpr CodeOf<FaultUnit> entries[] = {
        {FaultUnit::Product, u"product"}, {FaultUnit::Line, u"line"}};
};

/// The level is read off the printed figure or off the exact one.
enum class ClassifyOn { Printed, Exact };
template <>
struct Codes<ClassifyOn> {
    static constexpr CodeOf<ClassifyOn> entries[] = {
        {ClassifyOn::Printed, u"printed"}, {ClassifyOn::Exact, u"exact"}};
};

/// Nothing assigned: the period is not rated, or its components are 0.
enum class ZeroDenominator { NotRated, Zero };
template <>
struct Codes<ZeroDenominator> {
    static constexpr CodeOf<ZeroDenominator> entries[] = {
        {ZeroDenominator::NotRated, u"not_rated"}, {ZeroDenominator::Zero, u"zero"}};
};

/// What the work done is divided by: the work assigned, or the standard of the period (hours).
enum class Denominator { Assigned, Standard };
template <>
struct Codes<Denominator> {
    static constexpr CodeOf<Denominator> entries[] = {
        {Denominator::Assigned, u"assigned"}, {Denominator::Standard, u"standard"}};
};

/// Quarter and year: mean of the printed totals, or sums of numerators over sums of denominators.
enum class Aggregate { MeanOfMonths, Pooled };
template <>
struct Codes<Aggregate> {
    static constexpr CodeOf<Aggregate> entries[] = {
        {Aggregate::MeanOfMonths, u"mean_of_months"}, {Aggregate::Pooled, u"pooled"}};
};

enum class QuotaBase { Good, GoodOrBetter };
template <>
struct Codes<QuotaBase> {
    static constexpr CodeOf<QuotaBase> entries[] = {
        {QuotaBase::Good, u"good"}, {QuotaBase::GoodOrBetter, u"good_or_better"}};
};

/// Whether those the quota cuts, who become good, join the number the share is taken of.
enum class QuotaRecount { No, Yes };
template <>
struct Codes<QuotaRecount> {
    static constexpr CodeOf<QuotaRecount> entries[] = {
        {QuotaRecount::No, u"no"}, {QuotaRecount::Yes, u"yes"}};
};

enum class QuotaRounding { Down, HalfUp, Up };
template <>
struct Codes<QuotaRounding> {
    static constexpr CodeOf<QuotaRounding> entries[] = {
        {QuotaRounding::Down, u"down"},
        {QuotaRounding::HalfUp, u"half_up"},
        {QuotaRounding::Up, u"up"}};
};

/// The points the law leaves open, as values of a rule set (scoring.md). A set that does not name
/// a knob gets the value below, which never changes: old sets recompute for ever.
struct Knobs {
    Decimal faultDeduction = Decimal::fromScaled(2500); ///< 0 … 1 of a product or line per fault
    FaultUnit faultUnit = FaultUnit::Product;
    Cap cap = Cap::Total;
    ClassifyOn classifyOn = ClassifyOn::Printed;
    ZeroDenominator zeroDenominator = ZeroDenominator::NotRated;
    Denominator denominator = Denominator::Assigned;
    Aggregate aggregate = Aggregate::MeanOfMonths;
    Decimal quotaPercent = Decimal(20); ///< 0 … 100
    QuotaBase quotaBase = QuotaBase::Good;
    QuotaRounding quotaRounding = QuotaRounding::Down;
    QuotaRecount quotaRecount = QuotaRecount::No;
    friend bool operator==(const Knobs&, const Knobs&) = default;
};

/// One knob as people and files name it.
struct KnobInfo {
    QString name;
    QStringList choices; ///< empty: a decimal of 0 … max
    Decimal max;
};
/// Every knob, in the order of Knobs.
const QList<KnobInfo>& knobInfos();
/// The value as a file holds it; `name` must be known.
QString knobValue(const Knobs& knobs, const QString& name);

enum class KnobFault { None, UnknownName, BadValue };
/// Sets one knob from its text; leaves `knobs` alone where that is not possible.
KnobFault setKnob(Knobs& knobs, const QString& name, const QString& value);

} // namespace soviec
