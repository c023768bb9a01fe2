// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/position.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <tuple>

namespace soviec {

QString positionGroupLabel(PositionGroup group)
{
    switch (group) {
    case PositionGroup::Leadership: return Tr::tr("leadership and management");
    case PositionGroup::Specialist: return Tr::tr("specialist of a field");
    case PositionGroup::Professional: return Tr::tr("professional of common use");
    case PositionGroup::Support: return Tr::tr("support and service");
    }
    Q_UNREACHABLE();
}

QString competencyGroupLabel(CompetencyGroup group)
{
    switch (group) {
    case CompetencyGroup::General: return Tr::tr("general competencies");
    case CompetencyGroup::Professional: return Tr::tr("professional competencies");
    case CompetencyGroup::Management: return Tr::tr("management competencies");
    }
    Q_UNREACHABLE();
}

QString qualificationLabel(QualificationKind kind)
{
    switch (kind) {
    case QualificationKind::Training: return Tr::tr("Level of training");
    case QualificationKind::Certificates: return Tr::tr("Further training, certificates");
    case QualificationKind::Skills: return Tr::tr("Skills");
    case QualificationKind::Experience: return Tr::tr("Experience (achievements in work)");
    case QualificationKind::Personal: return Tr::tr("Personal qualities");
    case QualificationKind::Other: return Tr::tr("Other requirements");
    }
    Q_UNREACHABLE();
}

std::optional<PositionGroup> groupOfPositionCode(const QString& code)
{
    const QStringList parts = fold(code).split(u' ');
    if (parts.contains(u"nvcn"))
        return PositionGroup::Specialist;
    if (parts.contains(u"nvdc") || parts.contains(u"cmdc") || parts.contains(u"dc"))
        return PositionGroup::Professional;
    if (parts.contains(u"htpv"))
        return PositionGroup::Support;
    if (parts.contains(u"ldql") || parts.contains(u"ld"))
        return PositionGroup::Leadership;
    return std::nullopt;
}

QString tidyPositionCode(const QString& code)
{
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}]"));
    static const QRegularExpression aroundSigns(QStringLiteral("\\s*([-./])\\s*"));
    QString tidy = cleanText(code);
    tidy.replace(dashes, QStringLiteral("-"));
    tidy.replace(aroundSigns, QStringLiteral("\\1"));
    return tidy;
}

bool saysTheSame(const Position& one, const Position& other)
{
    const auto said = [](const Position& p) {
        return std::tie(p.unit, p.code, p.name, p.group, p.rank, p.headCount, p.description);
    };
    return said(one) == said(other);
}

} // namespace soviec
