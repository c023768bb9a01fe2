// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/action_registry.h"
#include "ui/shared/settings.h"
#include "ui/shared/status_line.h"
#include "ui/shell/page.h"

#include "tests/ui/scripted_dialogs.h"

#include <QTemporaryDir>

namespace soviec::testing {

/// A window around one page, without navigation: what a page asks of it is written down.
class PlainShell final : public Shell {
public:
    PlainShell(service::Office& office, const Viewer& viewer, const Period& period)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_viewer(viewer)
        , m_period(period)
        , m_context {office, *this, m_settings, dialogs, actions}
    {
    }
    const Viewer& viewer() const override { return m_viewer; }
    StatusLine& status() override { return m_status; }
    Period period() const override { return m_period; }
    void setPeriod(const Period& period) override { m_period = period; }
    void openPage(const QString& pageId, const QVariantMap& where) override
    {
        openedPages += pageId;
        lastWhere = where;
    }
    void refreshCounts() override { }
    void openHelp(const QString& topic) override { openedPages += QStringLiteral("help:") + topic; }
    PageContext& context() { return m_context; }

    QStringList openedPages;
    QVariantMap lastWhere;
    ScriptedDialogs dialogs;
    ActionRegistry actions;

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Viewer m_viewer;
    Period m_period;
    StatusLine m_status;
    PageContext m_context;
};

} // namespace soviec::testing
