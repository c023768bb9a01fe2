// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rule_desk.h"
#include "ui/rules/rule_fields_of_text.h"
#include "ui/shell/page.h"

#include <QSet>
#include <QTimer>

class QAction;
class QPushButton;
class QStackedWidget;

namespace soviec {

class Card;
class DataTable;
class FindingList;
class InlineMessage;
class PageHeader;
class PublishPanel;
class RuleComments;
class RuleComparison;
class RuleEditor;
class RuleReader;
class RuleSource;
class SegmentedControl;
class WhatIf;

/// Bộ tiêu chí: the sets there are, and one of them to read, draft, compare, comment on, try on
/// real data and publish. Drafts are saved as they are typed.
class RulesPage : public Page {
    Q_OBJECT

public:
    enum View { Read, Edit, Source, Compare, Comment, Try };

    explicit RulesPage(PageContext& context, QWidget* parent = nullptr);
    ~RulesPage() override;
    /// `where`: "set" (its id) and "place" lead to a part of a set.
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool keep() override;
    bool stepBack() override;
    QString helpTopic() const override { return QStringLiteral("rules"); }
    QString statusHint() const override;

private:
    void makeHeader();
    QWidget* makeDocument();
    void showList();
    void showRows();
    void open(const QString& key);
    void present(const service::RuleDocument& document);
    void presented(const Result<service::RuleDocument>& document, const QString& sentence);
    void showActions();
    void showView(int view);
    void fill(int view);
    void jump(const QString& place);
    bool may(const QString& action) const;
    std::optional<RuleDraftId> draftId() const;

    void take(const QString& text);
    void saveNow();
    std::optional<RuleMembers> membersTyped() const;
    void saveChosen();
    void notSaved(const Error& error);
    void saved(const service::RuleDocument& document);
    void copy();
    void overlay();
    void openFile();
    void saveFile();
    void send();
    void withdraw();
    void discard();
    void publish(const service::RulePublication& publication);

    PageContext& m_context;
    QList<service::RuleEntry> m_sets;
    std::optional<service::RuleDocument> m_document;
    QList<RuleComment> m_remarks; ///< on the draft
    QSet<int> m_filled;           ///< views that show m_document as it is
    QTimer m_saveSoon;
    bool m_saveDue = false;
    bool m_inStep = false; ///< the page itself changes what is stored

    PageHeader* m_header;
    InlineMessage* m_message;
    DataTable* m_list;
    Card* m_card = nullptr;
    PublishPanel* m_publish = nullptr;
    SegmentedControl* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    RuleReader* m_reader = nullptr;
    RuleEditor* m_editor = nullptr;
    RuleSource* m_source = nullptr;
    RuleComparison* m_comparison = nullptr;
    RuleComments* m_comments = nullptr;
    WhatIf* m_whatIf = nullptr;
    FindingList* m_findings = nullptr;
    QPushButton* m_publishButton = nullptr;
    QHash<QString, QAction*> m_steps; ///< by the action they do
};

} // namespace soviec
