// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/form_text.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

namespace soviec::report {

/// What the builders of plain tables share: columns and signers worded by a form, under the keys of
/// its file.
class TableForm {
public:
    explicit TableForm(const FormText& words) : m_words(words) { }

    QString text(QStringView key) const { return m_words.text(key); }
    /// The head, the title under the key "title" (or another) and a line under it.
    Report begin(
        const QString& kind, const Letterhead& head, const QString& subtitle,
        QStringView title = u"title") const;
    Column number() const; ///< the running number, key "number"
    Column words(const QString& key, int width) const;
    Column centred(const QString& key, int width) const;
    Column figure(const QString& key, int width = 9, int decimals = 0) const;
    Field field(QStringView key, const QString& value) const;
    /// "(Ký, ghi rõ họ tên)" under the title.
    Signature signer(QStringView title, const QString& name) const;
    /// Title, name, position and unit of a person, as fields.
    QList<Field> person(const QString& name, const QString& position, const QString& unit) const;

private:
    const FormText& m_words;
};

/// The number of the next row that is neither a group nor a total.
Cell nextNumber(const Section& section);
/// quantity × coefficient, rounded half up to 2 decimals.
Decimal converted(Decimal quantity, Decimal coefficient);

} // namespace soviec::report
