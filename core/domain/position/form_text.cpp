// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/form_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace soviec {

using namespace Qt::StringLiterals;

QString tidyFormText(const QString& text)
{
    static const QRegularExpression bullet(
        u"^[-–—•·▪●*\\x{F000}-\\x{F0FF}]\\s*"_s);
    static const QRegularExpression subBullet(u"^[+o]\\s+|^\\+"_s);
    QStringList lines;
    for (const QString& raw : text.split(u'\n')) {
        QString line = cleanText(raw);
        line.replace(subBullet, u"+ "_s);
        if (const auto sign = bullet.match(line); sign.hasMatch()) {
            line.remove(0, sign.capturedLength());
            // A list paragraph may carry a typed dash as well.
            line.remove(bullet);
            line.prepend(u"- "_s);
        }
        if (!line.isEmpty() && line != u"- " && line != u"+ ")
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString tidyFormName(const QString& text)
{
    QString name = tidyFormText(text).replace(u'\n', u' ');
    if (name.startsWith(u"- ") || name.startsWith(u"+ "))
        name.remove(0, 2);
    return name;
}

std::optional<CompetencyGroup> competencyGroupOf(const QString& text)
{
    const QString folded = u' ' + fold(text) + u' ';
    if (!folded.contains(u" nang luc ") && !folded.contains(u" nhom "))
        return std::nullopt;
    if (folded.contains(u" chuyen mon ") || folded.contains(u" nghiep vu "))
        return CompetencyGroup::Professional;
    if (folded.contains(u" quan ly ") || folded.contains(u" lanh dao "))
        return CompetencyGroup::Management;
    if (folded.contains(u" chung "))
        return CompetencyGroup::General;
    return std::nullopt;
}

QualificationKind qualificationKindOf(const QString& heading)
{
    for (const auto& entry : Codes<QualificationKind>::entries) {
        if (sameFolded(qualificationLabel(entry.value), heading))
            return entry.value;
    }
    const QString folded = u' ' + fold(heading) + u' ';
    const auto says = [&](const char16_t* words) { return folded.contains(QStringView(words)); };
    if (says(u" boi duong ") || says(u" chung chi "))
        return QualificationKind::Certificates;
    if (says(u" kinh nghiem ") || says(u" thanh tich "))
        return QualificationKind::Experience;
    if (says(u" pham chat "))
        return QualificationKind::Personal;
    if (says(u" ky nang "))
        return QualificationKind::Skills;
    if (says(u" khac "))
        return QualificationKind::Other;
    if (says(u" trinh do ") || says(u" dao tao ") || says(u" chuyen mon "))
        return QualificationKind::Training;
    return QualificationKind::Other;
}

Qualification qualificationOf(const QString& heading, const QString& text)
{
    const QualificationKind kind = qualificationKindOf(heading);
    return {kind, heading == qualificationLabel(kind) ? QString() : heading, text};
}

} // namespace soviec
