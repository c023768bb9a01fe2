// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/period.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringView>

namespace soviec::report {

/// The wording of a printed form. Forms are Vietnamese whatever language the program speaks, as
/// the law words them, so they are data (resources/forms/NAME.json) and not translations.
class FormText {
public:
    /// A JSON object of texts. Refuses anything else, with the path.
    static Result<FormText> parse(const QByteArray& utf8);
    /// Words every form uses: Quốc hiệu, date lines, periods.
    static const FormText& common();
    static const FormText& periodSheet();
    static const FormText& hoursSheet();
    static const FormText& diary();
    /// The form resources/forms/NAME.json; one without texts where there is none.
    static const FormText& of(const QString& name);

    /// The text of a key. An unknown key comes back in brackets, so that it shows on the sheet.
    QString text(QStringView key) const;
    bool has(QStringView key) const { return m_texts.contains(key.toString()); }
    /// The form with some of its texts worded otherwise.
    FormText with(const QMap<QString, QString>& texts) const;

private:
    QHash<QString, QString> m_texts;
};

/// "Hà Tĩnh, ngày 05 tháng 02 năm 2026"; dots to write on where place or date is missing.
QString dateLine(const QString& place, const Date& date);
/// "Tháng 4 năm 2026", "Quý II năm 2026", "Năm 2026", in Vietnamese in any language.
QString periodText(const Period& period);
/// "Thứ Ba", "Chủ nhật".
QString weekdayText(const Date& date);
/// The letters of a person's or unit's name that fit any file system: "Đặng Ngọc Ánh" →
/// "dang-ngoc-anh".
QString fileWord(const QString& name);

} // namespace soviec::report
