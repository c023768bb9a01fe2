// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"
#include "ui/shared/document_view.h"

#include <QHash>

namespace soviec {

/// A rule set as a document. Tab walks the links, Enter follows them.
class RuleReader : public DocumentView {
    Q_OBJECT

public:
    explicit RuleReader(QWidget* parent = nullptr);
    void setDocument(
        const service::RuleDocument& document, const QHash<QString, int>& comments,
        bool mayComment);
    /// Scrolls to the part of a place ("bands", "knobs.cap").
    void goTo(const QString& place);

signals:
    void commentWanted(const QString& place);

private:
    void layOut();
    QString m_html;
};

} // namespace soviec
