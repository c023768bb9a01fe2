// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/space.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QHash<QString, QString> placeholderValues(bool dark, int percent, bool compact)
{
    QHash<QString, QString> values;
    for (int i = 0; i < int(Ink::Count_); ++i)
        values.insert(inkName(Ink(i)), inkColour(Ink(i), dark).name());
    const auto pixels = [](int count) -> QString {
        return QString::number(count) + u"px"_s;
    };
    const std::pair<QString, Space> spaces[] = {
        {u"Hair"_s, Space::Hair},       {u"Tight"_s, Space::Tight},
        {u"Small"_s, Space::Small},     {u"Card"_s, Space::Card},
        {u"Gap"_s, Space::Gap},         {u"Radius"_s, Space::Radius},
        {u"Ring"_s, Space::Ring},       {u"Row"_s, Space::Row},
        {u"Control"_s, Space::Control}, {u"IconSmall"_s, Space::IconSmall},
        {u"Bar"_s, Space::Bar},
    };
    for (const auto& [name, space] : spaces)
        values.insert(u"space:"_s + name, pixels(spacePixels(space, percent, compact)));
    const std::pair<QString, Face> faces[] = {
        {u"Body"_s, Face::Body},   {u"Small"_s, Face::Small}, {u"Tiny"_s, Face::Tiny},
        {u"Title"_s, Face::Title}, {u"Brand"_s, Face::Brand}, {u"Figure"_s, Face::Figure},
    };
    for (const auto& [name, kind] : faces)
        values.insert(u"face:"_s + name, pixels((facePixels(kind) * percent + 50) / 100));
    return values;
}

} // namespace

FilledSheet fillStyleSheet(const QString& source, bool dark, int percent, bool compact)
{
    static const QRegularExpression placeholder(u"\\{\\{([^}]*)\\}\\}"_s);
    const QHash<QString, QString> values = placeholderValues(dark, percent, compact);
    FilledSheet sheet;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sheet.text += QStringView(source).mid(from, match.capturedStart() - from);
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            sheet.unknown += match.captured(1);
        else
            sheet.text += *value;
        from = match.capturedEnd();
    }
    sheet.text += QStringView(source).mid(from);
    return sheet;
}

QString styleSheetSource()
{
    QFile file(u":/soviec/ui/style.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace soviec
