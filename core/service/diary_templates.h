// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry_template.h"

#include <QList>

namespace soviec::service {

class Office;

/// What who() enters again and again. Only the person sees and changes it.
class DiaryTemplates {
public:
    explicit DiaryTemplates(Office& office) : m_office(office) { }

    Result<QList<EntryTemplate>> mine();
    /// Keeps a favourite, or recurring work with its weekdays and first day. Fills id, person and
    /// time. Refused: a secrecy mark; Invalid: no title, recurring work without weekday, duration
    /// or first day. An equal favourite is returned as it is.
    Result<EntryTemplate> keep(const EntryTemplate& given);
    Result<void> remove(TemplateId id);
    /// What recurring work would add between two days, for a look before it is entered.
    Result<QList<DiaryEntry>> proposal(const Date& first, const Date& last);

private:
    Office& m_office;
};

} // namespace soviec::service
