// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_text.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

FormText builtIn(const QString& name)
{
    QFile file(u":/soviec/forms/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return FormText::parse(file.readAll()).value_or(FormText());
}

// NĐ 30/2020: days below 10 and the months 1 and 2 take a zero in front.
QString padded(int number, int below)
{
    return number < below ? u'0' + QString::number(number) : QString::number(number);
}

} // namespace

Result<FormText> FormText::parse(const QByteArray& utf8)
{
    const auto json = parseJsonStrict(utf8);
    if (!json)
        return passOn(json);
    if (!json->isObject())
        return fail(ErrorCode::Invalid, Tr::tr("The wording of a form must be a JSON object."));
    FormText form;
    const QJsonObject object = json->toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return fail(
                ErrorCode::Invalid,
                Tr::tr("The wording of a form holds only texts, but “%1” is none.").arg(it.key()));
        form.m_texts.insert(it.key(), it->toString());
    }
    return form;
}

const FormText& FormText::common()
{
    static const FormText form = builtIn(u"common"_s);
    return form;
}

const FormText& FormText::periodSheet()
{
    static const FormText form = builtIn(u"period-sheet"_s);
    return form;
}

const FormText& FormText::hoursSheet()
{
    static const FormText form = builtIn(u"hours-sheet"_s);
    return form;
}

const FormText& FormText::diary()
{
    static const FormText form = builtIn(u"diary"_s);
    return form;
}

const FormText& FormText::of(const QString& name)
{
    static const QHash<QString, FormText> forms = [] {
        QHash<QString, FormText> all;
        for (const QString& file : QDir(u":/soviec/forms"_s).entryList({u"*.json"_s}))
            all.insert(file.chopped(5), builtIn(file.chopped(5)));
        return all;
    }();
    static const FormText none;
    const auto it = forms.constFind(name);
    return it == forms.cend() ? none : *it;
}

QString FormText::text(QStringView key) const
{
    const auto it = m_texts.constFind(key.toString());
    return it != m_texts.constEnd() ? *it : u'[' + key.toString() + u']';
}

FormText FormText::with(const QMap<QString, QString>& texts) const
{
    FormText other = *this;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        other.m_texts.insert(it.key(), it.value());
    return other;
}

QString dateLine(const QString& place, const Date& date)
{
    const FormText& words = FormText::common();
    const QString where = place.isEmpty() ? words.text(u"place_blank") : place;
    if (!isValid(date))
        return words.text(u"date_line_blank").arg(where);
    return words.text(u"date_line")
        .arg(where, padded(int(date.day()), 10), padded(int(date.month()), 3))
        .arg(int(date.year()));
}

QString periodText(const Period& period)
{
    static constexpr const char16_t* roman[] = {u"I", u"II", u"III", u"IV"};
    const FormText& words = FormText::common();
    switch (period.kind()) {
    case Period::Kind::Month: return words.text(u"month").arg(period.index()).arg(period.year());
    case Period::Kind::Quarter:
        return words.text(u"quarter")
            .arg(QString::fromUtf16(roman[(period.index() - 1) & 3]))
            .arg(period.year());
    case Period::Kind::Year: return words.text(u"year").arg(period.year());
    }
    Q_UNREACHABLE();
}

QString weekdayText(const Date& date)
{
    return FormText::common().text(QString(u"weekday_%1"_s).arg(isoWeekday(date)));
}

QString fileWord(const QString& name)
{
    QString word = fold(name);
    for (QChar& c : word) {
        if (c.unicode() >= 128 || !c.isLetterOrNumber())
            c = u'-';
    }
    return word;
}

} // namespace soviec::report
