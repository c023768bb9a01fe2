// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_texts.h"

#include "core/base/json.h"

#include <QFile>
#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject& texts()
{
    static const QJsonObject object = [] {
        QFile file(u":/soviec/demo/texts.json"_s);
        return file.open(QIODevice::ReadOnly)
            ? parseJsonStrict(file.readAll()).value_or(QJsonValue()).toObject()
            : QJsonObject();
    }();
    return object;
}

QString pick(QStringView pool, SeededRandom& random)
{
    const QJsonArray choices = texts()[pool].toArray();
    return choices.isEmpty() ? QString() : choices.at(random.below(int(choices.size()))).toString();
}

} // namespace

DemoText demoText(const CatalogItem& item, bool finished, SeededRandom& random)
{
    DemoText text;
    text.note = pick(finished ? u"finished" : u"ongoing", random).arg(pick(u"subjects", random));
    if (finished) {
        text.result = item.output;
        if (random.chance(45)) {
            text.documentNumber =
                QString::number(random.between(20, 640)) + u'/' + pick(u"symbols", random);
        }
    }
    return text;
}

DemoRemarks demoRemarks(SeededRandom& random)
{
    return {pick(u"strengths", random), pick(u"weaknesses", random), pick(u"remarks", random)};
}

} // namespace soviec::service
