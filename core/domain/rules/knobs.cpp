// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/knobs.h"

#include <functional>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

struct Knob {
    KnobInfo info;
    std::function<QString(const Knobs&)> get;
    std::function<bool(Knobs&, const QString&)> set;
};

template <class E>
Knob choice(const QString& name, E Knobs::*member)
{
    QStringList choices;
    for (const auto& entry : Codes<E>::entries)
        choices.append(QString::fromUtf16(entry.text));
    return {
        {name, choices, {}},
        [member](const Knobs& knobs) { return code(knobs.*member); },
        [member](Knobs& knobs, const QString& text) {
            const auto value = fromCode<E>(text);
            if (value)
                knobs.*member = *value;
            return value.has_value();
        }};
}

Knob number(const QString& name, Decimal Knobs::*member, Decimal max)
{
    return {
        {name, {}, max},
        [member](const Knobs& knobs) { return (knobs.*member).toString(); },
        [member, max](Knobs& knobs, const QString& text) {
            const auto value = Decimal::parse(text);
            const bool good = value && !text.startsWith(u'-') && *value <= max;
            if (good)
                knobs.*member = *value;
            return good;
        }};
}

const QList<Knob>& table()
{
    static const QList<Knob> knobs{
        number(u"fault_deduction"_s, &Knobs::faultDeduction, Decimal(1)),
        choice(u"fault_unit"_s, &Knobs::faultUnit),
        choice(u"cap"_s, &Knobs::cap),
        choice(u"classify_on"_s, &Knobs::classifyOn),
        choice(u"zero_denominator"_s, &Knobs::zeroDenominator),
        choice(u"denominator"_s, &Knobs::denominator),
        choice(u"aggregate"_s, &Knobs::aggregate),
        number(u"quota_percent"_s, &Knobs::quotaPercent, Decimal(100)),
        choice(u"quota_base"_s, &Knobs::quotaBase),
        choice(u"quota_rounding"_s, &Knobs::quotaRounding),
        choice(u"quota_recount"_s, &Knobs::quotaRecount)};
    return knobs;
}

const Knob* find(const QString& name)
{
    for (const Knob& knob : table()) {
        if (knob.info.name == name)
            return &knob;
    }
    return nullptr;
}

} // namespace

const QList<KnobInfo>& knobInfos()
{
    static const QList<KnobInfo> infos = [] {
        QList<KnobInfo> all;
        for (const Knob& knob : table())
            all.append(knob.info);
        return all;
    }();
    return infos;
}

QString knobValue(const Knobs& knobs, const QString& name)
{
    const Knob* knob = find(name);
    return knob ? knob->get(knobs) : QString();
}

KnobFault setKnob(Knobs& knobs, const QString& name, const QString& value)
{
    const Knob* knob = find(name);
    if (!knob)
        return KnobFault::UnknownName;
    return knob->set(knobs, value) ? KnobFault::None : KnobFault::BadValue;
}

} // namespace soviec
