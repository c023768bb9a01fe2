// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/approval.h"
#include "ui/shared/card.h"
#include "ui/shell/page.h"

class QComboBox;

namespace soviec {

class DataTable;

/// Two versions of an agency's positions or competencies side by side: what each part was and is.
class VersionView : public Card {
    Q_OBJECT

public:
    VersionView(PageContext& context, DocumentKind kind, QWidget* parent = nullptr);
    /// Reads the versions again; the latest is compared with the one before it at first.
    void refresh();

signals:
    void failed(const QString& text);

private:
    void compare();
    PageContext& m_context;
    DocumentKind m_kind;
    QComboBox* m_before;
    QComboBox* m_after;
    DataTable* m_table;
    QList<Approval> m_versions;
};

} // namespace soviec
